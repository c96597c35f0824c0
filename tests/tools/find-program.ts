import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Find the first of some commands in `PATH`, with its folder. */
export function findProgram(...commands: readonly string[]) {
	const folders = (process.env.PATH ?? "").split(delimiter);
	return folders
		.flatMap((folder) => commands.map((command) => join(folder, command)))
		.find(isProgram);
}

/** Return whether a file exists and can be run. */
export function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
