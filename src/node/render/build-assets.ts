import { resolve } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { writeOutput } from "../write/output-folder.ts";
import { BUILD_TARGETS } from "./browser-targets.ts";

/** The scripts and styles of the static pages. */
export interface Assets {
	/** File of the print styles. */
	readonly printStyle: string;
	readonly script: string;
	/** Files that every page loads before anybody touches it. */
	readonly eager: readonly string[];
	/** Files that the first use of the search loads in addition. */
	readonly search: readonly string[];
}

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

const INPUT = {
	host: "src/browser/static-host.ts",
	print: "src/styles/print.css",
};
/** Groups of modules that are requested together and so share a file. */
const GROUPS = [
	{ name: "host", priority: 1, tags: ["$initial" as const], test: /\.[jt]s$/ },
	{ name: "shared", test: /\/(?:html|static-data)\.ts$/ },
	{ name: "numbers", test: /\/(?:merchant-number|same-telephone)\.ts$/ },
];
/** Module that every page loads after it is shown. */
const LATE = "register-worker.ts";
const SEARCH = "static-search.ts";
/** Chunk that resolves addresses which name no place. */
const RESOLVER = "/static-address-";
/** Module that replaces Vite's preloader. */
const LOADER = "src/browser/static/lazy-import.ts";

/**
 * Bundle the script of the static pages and what it loads on demand into a
 * folder.
 *
 * @param data folder of the data that the scripts fetch
 */
export async function buildAssets(
	folder: string,
	data: string,
): Promise<Assets> {
	const result = await build({
		configFile: false,
		base: "./",
		publicDir: false,
		plugins: [lazyImportPlugin],
		logLevel: "error",
		define: {
			__DATA__: JSON.stringify(data),
			__WORKER__: JSON.stringify(process.env.WORKER !== "off"),
		},
		build: {
			write: false,
			modulePreload: {
				polyfill: false,
				resolveDependencies: (file, files) => listFiles(file, files, data),
			},
			cssMinify: "lightningcss",
			target: BUILD_TARGETS,
			rolldownOptions: {
				input: INPUT,
				output: {
					codeSplitting: { groups: GROUPS },
				},
			},
		},
	});
	const outputs = "output" in result ? result.output : [];
	for (const output of outputs.filter(isNeeded)) {
		const content = output.type === "chunk" ? output.code : output.source;
		writeOutput(folder, output.fileName, content);
	}
	return describeAssets(outputs);
}

function describeAssets(outputs: readonly Output[]): Assets {
	const chunks = outputs.filter((output) => output.type === "chunk");
	/** List the file of a module and those of its static imports. */
	const scriptsOf = (module: string) => {
		const chunk = chunks.find(({ facadeModuleId }) =>
			facadeModuleId?.endsWith(`/${module}`),
		);
		return chunk ? [chunk.fileName, ...chunk.imports] : [];
	};
	const styleOf = (name: string) =>
		outputs.find(
			(output) => output.type === "asset" && output.names.includes(name),
		)?.fileName;
	const [script, ...imports] = scriptsOf("static-host.ts");
	const printStyle = styleOf("print.css");
	if (!script || !printStyle) throw new Error("没有写出网页要用的脚本和样式。");
	const eager = [...new Set([script, ...imports, ...scriptsOf(LATE)])];
	const search = scriptsOf(SEARCH).filter((name) => !eager.includes(name));
	const searchStyle = styleOf("static-search.css") ?? [];
	return { printStyle, script, eager, search: search.concat(searchStyle) };
}

/**
 * Replaces Vite's preloader, whose failed imports cannot be retried:
 * https://github.com/whatwg/html/issues/6768
 */
const lazyImportPlugin: Plugin = {
	name: "lazy-import",
	enforce: "pre",
	load: (id) =>
		id === "\0vite/preload-helper.js"
			? `export { lazyImport as __vitePreload } from ${JSON.stringify(resolve(LOADER))}`
			: undefined,
};

/** Chunk that every page already has. */
const HOST = /\/host-/;

/** List a part's files (Vite lists none if there is only one), and the resolver's data. */
function listFiles(
	file: string,
	files: readonly string[],
	data: string,
): string[] {
	const all = files.length > 0 ? files : [file];
	const own = all.filter((name) => !HOST.test(name));
	return file.includes(RESOLVER) ? [...own, `${data}/places.json`] : own;
}

/** Leave out the empty chunk of the print style sheet. */
function isNeeded(output: Output): boolean {
	return (
		output.type === "asset" || !output.facadeModuleId?.endsWith("/print.css")
	);
}
