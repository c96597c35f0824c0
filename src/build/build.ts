import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseDirectory } from "../core/directory.ts";
import { formatFinding } from "../core/finding.ts";
import { DIRECTORY, writeExports } from "./write-exports.ts";

const DIST = resolve("dist");

try {
	const markdown = readFileSync(DIRECTORY, "utf8");
	refuseMistakes(markdown);
	rmSync(DIST, { recursive: true, force: true });
	mkdirSync(DIST);
	writeExports(markdown, DIST);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** @throws with file, line and cure of every mistake in the directory */
function refuseMistakes(markdown: string): void {
	const errors = parseDirectory(markdown).problems.filter(
		({ severity }) => severity === "error",
	);
	if (errors.length > 0) throw new Error(errors.map(formatFinding).join("\n"));
}
