import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { marked } from "marked";
import type { SourceFile } from "../src/core/markdown/source-file.ts";
import { docsifyPage } from "./docsify-contender.ts";
import type { ReadingSite } from "./reading-site.ts";
import { runProgram } from "./run-program.ts";
import { folderAddress, LINK } from "./site-links.ts";
import { vitepressContender } from "./vitepress-contender.ts";
import { writeFiles } from "./write-files.ts";

const DOCSIFY = resolve("node_modules/docsify/dist");
const BUILD = resolve("src/node/build.ts");
const LIMIT = 1_200_000;
const ID = /^(#+) (.*?) :id=([\w-]+)$/gm;

/** The limit: the pages' own HTML, without styles or scripts. */
export const plainSite: ReadingSite = {
	name: "plain HTML",
	output: ".",
	address: folderAddress,
	async build(files, folder) {
		for (const { name, markdown } of files) {
			if (name.startsWith("_")) continue;
			const page = name.replace(/(?:README)?\.md$/, "");
			const file = join(folder, page, "index.html");
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, plainHtml(markdown, page));
		}
	},
};

/** docsify's quick start, without its search. */
export const docsifySite: ReadingSite = {
	name: "docsify 5",
	output: ".",
	address: (page, id) => `#${page}${id ? `?id=${id}` : ""}`,
	async build(files, folder) {
		writeFiles(folder, files);
		cpSync(DOCSIFY, join(folder, "docsify"), { recursive: true });
		writeFileSync(join(folder, "index.html"), docsifyPage({ search: false }));
	},
};

export const vitepressSite: ReadingSite = {
	name: "VitePress",
	output: ".vitepress/dist",
	address: (page, id) =>
		`${page.slice(1)}${page === "/" ? "" : ".html"}${id ? `#${id}` : ""}`,
	build: (files, folder) => vitepressContender.build(files, folder),
};

/** What `npm run build` writes, with the wiki's own sources and these pages. */
export const wikiSite: ReadingSite = {
	name: "this wiki",
	output: "dist",
	address: folderAddress,
	async build(files, folder, url) {
		writeFiles(join(folder, "docs"), files);
		for (const name of ["src", "node_modules", "package.json"]) {
			symlinkSync(resolve(name), join(folder, name));
		}
		await runProgram(["--import", "tsx", BUILD], {
			folder,
			limitMilliseconds: LIMIT,
			environment: { SITE_URL: url },
		});
	},
};

/** Headings with their ids, and links to the other pages. */
function plainHtml(markdown: string, page: string): string {
	const up = "../".repeat(page.split("/").filter(Boolean).length);
	const text = markdown
		.replace(
			ID,
			(_, marks: string, title: string, id: string) =>
				`<h${marks.length} id="${id}">${marked.parseInline(title)}</h${marks.length}>\n`,
		)
		.replace(
			LINK,
			(_, to: string, id: string) => `](${up}${to}${to ? "/" : ""}${id})`,
		);
	return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>小微注销</title>
<link rel="icon" href="data:,">
<p><a href="${up}deregistration/">注销建议</a> <a href="${up}phones/">电话汇总</a>
${marked.parse(text)}`;
}

/** Pages for the build's time: as many as asked for, outside the sidebar. */
export function generatePages(count: number): readonly SourceFile[] {
	return Array.from({ length: count }, (_, index) => ({
		name: `tool/generated-${index}.md`,
		markdown: `# 产品 ${index} :id=generated-${index}

最近核对：2026-11-23，内容是造出来的，只用来测速。

${Array.from({ length: 4 }, (_, part) => sectionMarkdown(index, part)).join("\n\n")}
`,
	}));
}

function sectionMarkdown(index: number, part: number): string {
	return `## 第 ${part + 1} 节 :id=part-${index}-${part}

先看清名下有哪些商户，再按这个顺序打电话，看[注销建议](/deregistration.md)。第 ${index * 7 + part} 条记录只在这一页。

- **先查：**看显示的商户编号，前三位是 ${800 + ((index + part) % 100)}
- **再打：**号码在[电话汇总](/phones.md)
- **记下：**哪一天办完，对方的工号

| 前三位 | 说明 |
| --- | --- |
| ${800 + ((index + part) % 100)} | 第 ${index} 行 |
| ${800 + ((index * 3 + part) % 100)} | 第 ${index + 1} 行 |`;
}
