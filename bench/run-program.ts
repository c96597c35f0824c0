import { spawn } from "node:child_process";

/** Where a program runs, and for how long at most. */
export interface Run {
	readonly folder: string;
	readonly limitMilliseconds: number;
	readonly environment?: Readonly<Record<string, string>>;
	/** The Node.js; this one unless told. */
	readonly program?: string;
}

/**
 * Run Node.js with a program and its options to its end.
 *
 * @throws with the end of what it printed, where it fails or takes too long
 */
export function runProgram(
	options: readonly string[],
	{ folder, limitMilliseconds, environment, program = process.execPath }: Run,
): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, options, {
			cwd: folder,
			env: { ...process.env, ...environment },
			stdio: ["ignore", "pipe", "pipe"],
			timeout: limitMilliseconds,
		});
		let printed = "";
		const keep = (text: Buffer) => {
			printed = (printed + text).slice(-400);
		};
		child.stdout.on("data", keep);
		child.stderr.on("data", keep);
		child.on("error", reject);
		child.on("close", (code, signal) => {
			if (code === 0) resolve();
			else if (signal) {
				reject(new Error(`stopped after ${limitMilliseconds / 1000} s`));
			} else reject(new Error(`ended with ${code}: ${printed.trim()}`));
		});
	});
}
