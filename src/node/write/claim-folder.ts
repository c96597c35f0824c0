import {
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { folderContent, MARK, markText } from "./folder-content.ts";
import { type Content, refuseFolder, type Writer } from "./owned-folder.ts";

/** Parts of the project that no command may overwrite. */
const SOURCES = [
	...["docs", "src", "tests", "bench", "node_modules"],
	...[".git", ".github", ".ci", ".site"],
];

/** The command that writes, and what it must avoid besides the sources. */
export interface Claim {
	readonly writer: Writer;
	readonly keepsAwayFrom?: readonly string[];
}

/**
 * Check that a command may empty and fill a folder, without changing anything.
 *
 * @returns where the folder really is, links followed
 * @throws in Chinese, if it may not
 */
export function claimFolder(
	typed: string,
	{ writer, keepsAwayFrom = [] }: Claim,
): string {
	const path = resolve(typed);
	const real = followLinks(path);
	const refusal = refuseFolder(
		{
			typed,
			paths: [path, real],
			homes: bothWays(homedir()),
			projects: bothWays("."),
			sources: [...SOURCES, process.env.DOCS, ...keepsAwayFrom].flatMap(
				(source) => (source ? bothWays(source) : []),
			),
			content: readContent(real, writer),
			isWindows: process.platform === "win32",
		},
		writer,
	);
	if (refusal) throw new Error(refusal);
	return real;
}

/** Create a claimed folder with the mark by which it is recognized next time. */
export function markFolder(folder: string, writer: Writer): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, MARK), `${markText(writer)}\n`);
}

/** Follow the links in a path, whose end may not exist yet. */
export function followLinks(path: string): string {
	if (statSync(path, { throwIfNoEntry: false })) {
		return realpathSync.native(path);
	}
	const parent = dirname(path);
	return parent === path ? path : join(followLinks(parent), basename(path));
}

function bothWays(path: string): readonly string[] {
	return [resolve(path), followLinks(resolve(path))];
}

function readContent(folder: string, writer: Writer): Content {
	const found = statSync(folder, { throwIfNoEntry: false });
	if (!found) return "nothing";
	if (!found.isDirectory()) return "file";
	const names = readdirSync(folder);
	const mark = names.includes(MARK)
		? readFileSync(join(folder, MARK), "utf8").trim()
		: undefined;
	return folderContent({ names, mark }, writer);
}
