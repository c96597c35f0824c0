import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../core/finding.ts";

/** Every Markdown file under a folder, by its name there, in order of names. */
export function readDocs(folder: string): readonly SourceFile[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".md"))
		.sort()
		.map((name) => ({
			name: name.replaceAll("\\", "/"),
			markdown: readFileSync(join(folder, name), "utf8"),
		}));
}
