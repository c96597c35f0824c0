import {
	appendFileSync,
	mkdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { WIKI } from "../tools/hosts.ts";
import { buildCopy, copyWiki } from "./build-copy.ts";
import { expect, test } from "./wiki.ts";

test("a page that cannot be rendered fails the build with its line, and leaves the last pages", () => {
	test.setTimeout(120_000);
	const folder = copyWiki("unrenderable");
	const last = join(folder, "dist/index.html");
	mkdirSync(join(folder, "dist"));
	writeFileSync(last, "the last good page");
	writeFileSync(join(folder, "dist/.made-by"), "npm run build\n");
	appendFileSync(
		join(folder, "docs/tool/lkl.md"),
		`\n好的一段\n\n${">".repeat(30_000)} 一\n\n又一段\n`,
	);
	const lines = readFileSync(`${WIKI}/tool/lkl.md`, "utf8").split("\n").length;
	const { status, stderr } = buildCopy(folder);
	expect(status).toBe(1);
	expect(stderr).toContain(`docs/tool/lkl.md:${lines + 3}:1 错误`);
	expect(stderr).toContain("分成几行；如果是误贴进来的，把它删去");
	expect(readFileSync(last, "utf8")).toBe("the last good page");
});
