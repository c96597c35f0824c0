import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import { buildHosts } from "./build-hosts.ts";
import { DOCSIFY, type Host, READY, type StaticHost } from "./hosts.ts";
import { untilAnswered } from "./until-answered.ts";

/** Running hosts; their output is shown only if they end. */
const servers: ChildProcess[] = [];
process.on("exit", () => {
	for (const server of servers) server.kill();
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.on(signal, () => process.exit());
}

try {
	const docsify = Object.values(DOCSIFY).map(serveDocsify);
	const built = await buildHosts();
	await Promise.all([...docsify, ...built.map(serveStatic)]);
	createServer((_, response) => response.end()).listen(READY.port, "127.0.0.1");
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

function serveDocsify({ docs, port, url }: Host): Promise<void> {
	run("src/node/start.ts", { DOCS: docs, PORT: String(port) });
	return untilAnswered(url);
}

function serveStatic(host: StaticHost): Promise<void> {
	const { base, folder, port, url } = host;
	run("src/node/preview.ts", { BASE: base, DIST: folder, PORT: String(port) });
	return untilAnswered(url);
}

function run(script: string, environment: Readonly<Record<string, string>>) {
	const server = spawn(process.execPath, ["--import", "tsx", script], {
		stdio: ["ignore", "ignore", "pipe"],
		env: { ...process.env, HOST: "127.0.0.1", ...environment },
	});
	servers.push(server);
	let said = "";
	server.stderr.on("data", (text: Buffer) => {
		said = (said + text).slice(-2000);
	});
	server.on("exit", (status) => {
		console.error(`${script}: ${status}\n${said}`);
		process.exit(1);
	});
}
