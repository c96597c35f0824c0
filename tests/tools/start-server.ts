import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { writeOutput } from "../../src/node/write/output-folder.ts";
import type { Server } from "./find-server.ts";
import { untilAnswered } from "./until-answered.ts";

/** Parts of a recipe that a test's machine replaces, and by what. */
type Replacements = Readonly<Record<string, string>>;

/** A server that runs a recipe. */
export interface RunningServer {
	/** Such as `http://127.0.0.1:1234`. */
	readonly origin: string;
	readonly pid: number;
	stop(): Promise<void>;
}

/**
 * Start nginx or Caddy on a free port of this machine with a recipe that the
 * build wrote, of which only the port is replaced.
 *
 * @param recipes folder that the build wrote `nginx.conf` and `Caddyfile` into
 * @throws with what the server printed, if it does not start
 */
export async function startServer(
	server: Server,
	recipes: string,
): Promise<RunningServer> {
	const folder = mkdtempSync(join(tmpdir(), `${server.name}-`));
	const port = await findPort();
	const options =
		server.name === "nginx"
			? prepareNginx(server, { folder, recipes, port })
			: prepareCaddy({ folder, recipes, port });
	const child = spawn(server.path, options, {
		stdio: ["ignore", "ignore", "pipe"],
		env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder },
	});
	const origin = `http://127.0.0.1:${port}`;
	const stop = async () => {
		await end(child);
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		await untilServing(child, origin);
	} catch (error) {
		await stop();
		throw error;
	}
	return { origin, pid: child.pid ?? 0, stop };
}

interface Place {
	readonly folder: string;
	readonly recipes: string;
	readonly port: number;
}

/** Write the recipe and what Debian's `nginx.conf` has around it; returns nginx's options. */
function prepareNginx(
	{ path, brotli }: Server,
	{ folder, recipes, port }: Place,
): readonly string[] {
	const recipe = fill(join(recipes, "nginx.conf"), {
		"listen 80;": `listen 127.0.0.1:${port};`,
		"listen [::]:80;": "",
	});
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
	const main = `${brotli ? `load_module ${brotli};` : ""}
${process.getuid?.() === 0 ? `user ${userInfo().username};` : ""}
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr warn;
events {}
http {
	include ${nginxFolder(path)}/mime.types;
	default_type application/octet-stream;
	sendfile on;
	tcp_nopush on;
	access_log off;
	gzip on;
	${brotli ? "brotli_static on;" : ""}
	${temporary.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ")}
	include ${folder}/conf.d/*.conf;
}
`;
	writeOutput(folder, "conf.d/wiki.conf", recipe);
	writeOutput(folder, "nginx.conf", main);
	return ["-c", join(folder, "nginx.conf"), "-e", "stderr"];
}

/** Find the folder of the settings that nginx was built with. */
function nginxFolder(path: string): string {
	const { stderr } = spawnSync(path, ["-V"], { encoding: "utf8" });
	const [, file = "/etc/nginx/nginx.conf"] =
		/--conf-path=(\S+)/.exec(stderr) ?? [];
	return dirname(file);
}

function prepareCaddy({ folder, recipes, port }: Place): readonly string[] {
	const recipe = fill(join(recipes, "Caddyfile"), { ":80 {": `:${port} {` });
	const main = `{
	admin off
	default_bind 127.0.0.1
}
import recipe
`;
	writeOutput(folder, "recipe", recipe);
	writeOutput(folder, "Caddyfile", main);
	return [
		"run",
		"--config",
		join(folder, "Caddyfile"),
		"--adapter",
		"caddyfile",
	];
}

/** @throws if a recipe lacks what is to be replaced */
function fill(file: string, replacements: Replacements): string {
	return Object.entries(replacements).reduce(
		(recipe, [from, to]) => {
			if (!recipe.includes(from)) throw new Error(`${file}: “${from}”？`);
			return recipe.replace(from, to);
		},
		readFileSync(file, "utf8"),
	);
}

function findPort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" && address?.port;
			probe.close(() => resolve(port || 0));
		});
	});
}

/** @throws with what a server printed, if it ends instead of answering */
async function untilServing(child: ChildProcess, origin: string) {
	let printed = "";
	child.stderr?.on("data", (text: Buffer) => {
		printed = (printed + text).slice(-2000);
	});
	const ended = once(child, "exit").then(() => {
		throw new Error(printed);
	});
	await Promise.race([untilAnswered(origin), ended]);
	ended.catch(() => undefined);
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, "exit");
	child.kill();
	await Promise.race([ended, setTimeout(5000)]);
	child.kill("SIGKILL");
}
