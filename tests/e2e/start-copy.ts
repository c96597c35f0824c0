import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
	cpSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { LEDGER } from "../../src/core/check/anchor-ledger.ts";
import { WIKI } from "../tools/hosts.ts";

/** What an editor's folder needs; everything there may be changed. */
const PARTS = [
	...["src", "index.html"],
	...["package.json", "tsconfig.json", "vite.config.ts"],
];

/** A copy of the project in which an editor works, and its terminal. */
export interface Copy {
	readonly folder: string;
	/** Everything that `npm start` has printed. */
	said(): string;
	read(file: string): string;
	write(file: string, content: string | Uint8Array): void;
	/** Run another command of `package.json`, to its end. */
	run(
		script: string,
		environment?: Readonly<Record<string, string>>,
	): { readonly status: number | null; readonly said: string };
	stop(): void;
}

/** Copy the project, with the tests' wiki for pages, and run `npm start` there. */
export function startCopy(name: string, port: number): Copy {
	const folder = resolve("test-results", name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const part of PARTS) {
		cpSync(part, join(folder, part), { recursive: true });
	}
	cpSync(WIKI, join(folder, "docs"), { recursive: true });
	// The first check writes its own.
	rmSync(join(folder, LEDGER), { force: true });
	symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
	const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1" };
	const server = spawn("npm", ["start"], { cwd: folder, env, detached: true });
	let said = "";
	for (const stream of [server.stdout, server.stderr]) {
		stream.setEncoding("utf8").on("data", (text: string) => {
			said += text;
		});
	}
	return {
		folder,
		said: () => said,
		read: (file) => readFileSync(join(folder, file), "utf8"),
		write: (file, content) => writeFileSync(join(folder, file), content),
		run: (script, environment) => runScript(folder, script, environment),
		stop: () => stopGroup(server),
	};
}

function runScript(
	folder: string,
	script: string,
	environment: Readonly<Record<string, string>> = {},
) {
	const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", script], {
		...{ cwd: folder, encoding: "utf8" },
		env: { ...process.env, ...environment },
	});
	return { status, said: stdout + stderr };
}

/** npm, and the server that it has started. */
function stopGroup({ pid }: ChildProcess): void {
	if (pid !== undefined) process.kill(-pid);
}
