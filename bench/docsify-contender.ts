import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Contender } from "./contender.ts";
import { writeFiles } from "./write-files.ts";

const DOCSIFY = resolve("node_modules/docsify/dist");

/** docsify's page, as its quick start has it. */
export function docsifyPage({ search }: { readonly search: boolean }): string {
	const options = search
		? 'search: { paths: "auto", depth: 6, noData: "没有结果" },'
		: "";
	const plugin = search
		? '<script src="docsify/plugins/search.min.js"></script>'
		: "";
	return `<!doctype html>
<html lang="zh-CN">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>小微注销</title>
		<link rel="icon" href="data:," />
		<link rel="stylesheet" href="docsify/themes/core.min.css" />
	</head>
	<body class="loading">
		<div id="app"></div>
		<script>
			window.$docsify = {
				name: "小微注销",
				loadSidebar: true,
				alias: { "/.*/_sidebar.md": "/_sidebar.md" },
				${options}
			};
		</script>
		<script src="docsify/docsify.min.js"></script>
		${plugin}
	</body>
</html>
`;
}

/**
 * docsify's quick start with its own search plugin. The plugin asks for every
 * page as soon as the site opens, and makes its index of them in the browser;
 * so these pages count as its search's, but for the two that are shown anyway.
 */
export const docsifyContender: Contender = {
	name: "docsify search",
	debounce: 100,
	ui: {
		box: ".search input",
		hit: ".search .matching-post a",
		address: "href",
		nothing: ".search .results-status:not(:empty)",
		retypeEvery: 250,
	},
	async build(files, folder) {
		writeFiles(folder, files);
		cpSync(DOCSIFY, join(folder, "docsify"), { recursive: true });
		writeFileSync(join(folder, "index.html"), docsifyPage({ search: true }));
		return { folder, indexMilliseconds: undefined };
	},
	isForSearch: (path) =>
		path.endsWith("search.min.js") ||
		(path.endsWith(".md") && !/\/(?:README|_sidebar)\.md$/.test(path)),
	isIndex: (path) => path.endsWith(".md") && !path.includes("/_"),
	placeOf(address) {
		const [, path = "/", id = ""] =
			/^#(\/[^?]*)(?:\?id=(.*))?$/.exec(address) ?? [];
		return `${path.replace(/^\/README$/, "/")}#${decodeURIComponent(id)}`;
	},
};
