import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Contender } from "./contender.ts";
import { runProgram } from "./run-program.ts";
import { wikiContender } from "./wiki-contender.ts";
import { writeFiles } from "./write-files.ts";

const LIMIT = 300_000;
const TYPESCRIPT = ["--import", import.meta.resolve("tsx")];

/** The same search in the wiki's own pages, as `npm run build` makes them. */
export const wholeWikiContender: Contender = {
	...wikiContender,
	name: "this wiki's own pages",
	isFirstResultOnly: true,
	async build(files, folder) {
		for (const name of ["src", "node_modules"]) {
			symlinkSync(resolve(name), join(folder, name), "junction");
		}
		writeFiles(join(folder, "docs"), files);
		await runProgram([...TYPESCRIPT, "src/build/build.ts"], {
			folder,
			limitMilliseconds: LIMIT,
		});
		return { folder: join(folder, "dist"), indexMilliseconds: undefined };
	},
	isForSearch: (path) => path.startsWith("/assets/search-"),
	isIndex: (path) => path.startsWith("/assets/search-"),
};
