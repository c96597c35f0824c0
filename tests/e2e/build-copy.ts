import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { WIKI } from "../tools/hosts.ts";

/** A folder with the wiki's own sources and a copy of the tests' pages, to be spoilt. */
export function copyWiki(name: string): string {
	const folder = resolve("test-results", name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const name of ["src", "node_modules", "package.json", "tsconfig.json"]) {
		symlinkSync(resolve(name), join(folder, name));
	}
	cpSync(WIKI, join(folder, "docs"), { recursive: true });
	return folder;
}

/** Build the static pages of a copy into its `dist/`. */
export function buildCopy(folder: string) {
	return spawnSync(process.execPath, ["--import", "tsx", "src/node/build.ts"], {
		cwd: folder,
		encoding: "utf8",
		env: { ...process.env, DIST: "dist", BASE: "/" },
	});
}
