import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceFile } from "../src/core/markdown/source-file.ts";

/** Write pages into a folder, and the folders that they are in. */
export function writeFiles(folder: string, files: readonly SourceFile[]): void {
	for (const { name, markdown } of files) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, markdown);
	}
}
