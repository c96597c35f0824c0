import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SourceFile } from "../src/core/markdown/source-file.ts";
import type { Contender } from "./contender.ts";
import { runProgram } from "./run-program.ts";
import { writeFiles } from "./write-files.ts";

const VITEPRESS = resolve("bench/node_modules/vitepress/bin/vitepress.js");
const LIMIT = 1_200_000;
/** Where the build leaves how long its index took. */
const TIMES = "index-milliseconds.txt";

/** Its search as shipped; only the plugin that reads the clock is ours. */
const CONFIG = `import { writeFileSync } from "node:fs";

let from = 0;
const isIndex = (id) => id === "/@localSearchIndex";

export default {
	title: "小微注销",
	lang: "zh-CN",
	ignoreDeadLinks: true,
	themeConfig: { search: { provider: "local" } },
	vue: {
		template: {
			compilerOptions: { isCustomElement: (tag) => tag === "merchant-lookup" },
		},
	},
	vite: {
		plugins: [
			{
				name: "clock",
				enforce: "pre",
				load(id) {
					if (isIndex(id)) from = performance.now();
				},
				transform(code, id) {
					if (!isIndex(id)) return;
					const file = new URL("../${TIMES}", import.meta.url);
					writeFileSync(file, String(performance.now() - from));
				},
			},
		],
	},
};
`;

/** VitePress with its local search, which is MiniSearch with VitePress's options. */
export const vitepressContender: Contender = {
	name: "VitePress local search",
	debounce: 200,
	ui: {
		opener: "#local-search button",
		box: "#localsearch-input",
		hit: ".VPLocalSearchBox a.result",
		address: "href",
		nothing: ".VPLocalSearchBox .no-results",
	},
	async build(files, folder) {
		const pages = files.filter(({ name }) => !/(?:^|\/)_/.test(name));
		writeFiles(folder, [
			...pages.map(toVitepress),
			{ name: ".vitepress/config.mjs", markdown: CONFIG },
		]);
		// Otherwise Node.js and Vite look for the nearest one, which is another's.
		writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
		await runProgram([VITEPRESS, "build"], {
			folder,
			limitMilliseconds: LIMIT,
		});
		return {
			folder: join(folder, ".vitepress/dist"),
			indexMilliseconds: Number(readFileSync(join(folder, TIMES), "utf8")),
		};
	},
	isForSearch: (path) => /localSearch/i.test(path),
	isIndex: (path) => path.includes("@localSearchIndex"),
	placeOf(address) {
		const [path = "/", id = ""] = address.split("#");
		return `${path.replace(/\.html$/, "")}#${decodeURIComponent(id)}`;
	},
};

/** The home page and the ids of headings, as VitePress writes them. */
function toVitepress({ name, markdown }: SourceFile): SourceFile {
	return {
		name: name === "README.md" ? "index.md" : name,
		markdown: markdown
			.replace(/^(#+ .*?) :id=([\w-]+)$/gm, "$1 {#$2}")
			.replaceAll("(/README.md", "(/index.md"),
	};
}
