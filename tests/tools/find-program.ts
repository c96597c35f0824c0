import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of some commands that `PATH` has, with its folder. */
export function findProgram(...commands: readonly string[]) {
	const folders = (process.env.PATH ?? "").split(delimiter);
	return folders
		.flatMap((folder) => commands.map((command) => join(folder, command)))
		.find(isProgram);
}

/** Whether a file is there and may be run. */
export function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
