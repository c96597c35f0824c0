import { resolve } from "node:path";
import { Marked } from "marked";
import type { SourceFile } from "../src/core/markdown/source-file.ts";
import type { Contender } from "./contender.ts";
import { runProgram } from "./run-program.ts";
import { writeFiles } from "./write-files.ts";

const PAGEFIND = resolve("bench/node_modules/pagefind/lib/runner/bin.cjs");
const LIMIT = 300_000;
const DIRECTORY = "phones.md";
const ENTRY = /^### .* :id=([\w-]+)$/m;

const marked = new Marked({
	walkTokens(token) {
		if (token.type === "link") {
			token.href = token.href.replace(/\.md(?=#|$)/, ".html");
		}
	},
	renderer: {
		heading({ tokens, depth, text }) {
			const [, id = ""] = / :id=([\w-]+)$/.exec(text) ?? [];
			const html = this.parser.parseInline(tokens).replace(/ :id=.*$/, "");
			return `<h${depth} id="${id}">${html}</h${depth}>\n`;
		},
	},
});

/**
 * Pagefind over plain pages. It finds pages, so each institution is a page of
 * its own as well, and the directory's page is not searched for them: its
 * best case.
 */
export const pagefindContender: Contender = {
	name: "Pagefind",
	debounce: 150,
	ui: {
		box: ".pf-searchbox-input",
		hit: ".pf-searchbox.open a.pf-searchbox-result",
		address: "href",
		nothing: ".pf-searchbox.open .pf-searchbox-empty",
	},
	async build(files, folder) {
		const pages = files.filter(({ name }) => !/(?:^|\/)_/.test(name));
		writeFiles(folder, pages.flatMap(toHtml));
		const from = performance.now();
		await runProgram([PAGEFIND, "--site", "."], {
			folder,
			limitMilliseconds: LIMIT,
		});
		return { folder, indexMilliseconds: performance.now() - from };
	},
	isForSearch: (path) => path.startsWith("/pagefind/"),
	isIndex: (path) => /\.pf_\w+$|pagefind-entry\.json$/.test(path),
	placeOf(address) {
		const path = address.replace(/\.html(?=#|$)/, "");
		const [, id] = /^\/phones\/([\w-]+)$/.exec(path) ?? [];
		return id ? `/phones#${id}` : path;
	},
	isRight: (place, expected) =>
		place === expected || place === expected.replace(/#.*$/, ""),
};

function toHtml({ name, markdown }: SourceFile): readonly SourceFile[] {
	const page = name === "README.md" ? "index" : name.replace(/\.md$/, "");
	if (name !== DIRECTORY) return [htmlPage(page, marked.parse(markdown))];
	const blocks = markdown.split(/^(?=##+ )/m);
	const htmls = blocks.map((block) => {
		const html = marked.parse(block);
		return ENTRY.test(block)
			? `<section data-pagefind-ignore>${html}</section>`
			: html;
	});
	const entries = blocks.flatMap((block) => {
		const [, id] = ENTRY.exec(block) ?? [];
		const asPage = block.replace(/^###/, "#");
		return id ? [htmlPage(`phones/${id}`, marked.parse(asPage))] : [];
	});
	return [htmlPage(page, htmls.join("")), ...entries];
}

function htmlPage(name: string, body: string | Promise<string>): SourceFile {
	return {
		name: `${name}.html`,
		markdown: `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>小微注销</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
<script type="module" src="/pagefind/pagefind-component-ui.js"></script>
</head>
<body>
<header><pagefind-searchbox></pagefind-searchbox></header>
<main data-pagefind-body>
${body}</main>
</body>
</html>
`,
	};
}
