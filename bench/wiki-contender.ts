import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import type { Contender } from "./contender.ts";
import { writeWikiSearch } from "./write-wiki-search.ts";

const ENTRY = resolve("bench/wiki-search-page.ts");

const PAGE = `<!doctype html>
<html lang="zh-CN">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>小微注销</title>
		<link rel="icon" href="data:," />
		<link rel="stylesheet" href="assets/search.css" />
	</head>
	<body>
		<wiki-search></wiki-search>
		<script type="module" src="assets/search.js"></script>
	</body>
</html>
`;

/** This wiki's search box on a page of its own, with nothing else on it. */
export const wikiContender: Contender = {
	name: "this wiki's search",
	debounce: 0,
	ui: {
		box: "wiki-search [role=combobox]",
		hit: "wiki-search [role=option]",
		address: "data-place",
		nothing: "wiki-search .search-nothing",
	},
	async build(files, folder) {
		await build({
			configFile: false,
			publicDir: false,
			logLevel: "error",
			build: {
				outDir: folder,
				emptyOutDir: false,
				rollupOptions: {
					input: ENTRY,
					output: {
						entryFileNames: "assets/search.js",
						assetFileNames: "assets/search[extname]",
					},
				},
			},
		});
		writeFileSync(join(folder, "index.html"), PAGE);
		return { folder, indexMilliseconds: writeWikiSearch(folder, files) };
	},
	isForSearch: (path) => /^\/(?:assets|search)\//.test(path),
	isIndex: (path) => path.startsWith("/search/"),
	placeOf: (address) => address,
};
