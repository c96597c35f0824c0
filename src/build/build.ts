import { createHash } from "node:crypto";
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "vite";
import { parseAcquirers } from "../core/acquirers.ts";
import { buildSiteMap } from "../core/build-site-map.ts";
import { parseDirectory } from "../core/directory.ts";
import { formatFinding, type SourceFile } from "../core/finding.ts";
import { pagePath, parsePage } from "../core/page.ts";
import { readDocs } from "./read-docs.ts";
import { renderPages, type Site } from "./render-pages.ts";
import { makeSearchIndex } from "./search-index.ts";
import { writeExports } from "./write-exports.ts";

const DIST = resolve("dist");
/** The last good pages stay in place until the new ones are whole. */
const NEXT = resolve("dist.next");
/** Where the pages will be served; all but `404.html` hold anywhere. */
const BASE = process.env.BASE ?? "/";
const COMPRESSIBLE = /\.(?:html|css|js|json|csv)$/;
const HASH_LENGTH = 8;

try {
	const files = readDocs("docs");
	const site = readSite(files);
	rmSync(NEXT, { recursive: true, force: true });
	const assets = await buildAssets(writeData(files, site));
	writePages(await renderPages(files, { ...site, assets, base: BASE }));
	writeExports(textOf(files, "phones.md"), NEXT);
	compressFiles();
	rmSync(DIST, { recursive: true, force: true });
	renameSync(NEXT, DIST);
	// Vite keeps its workers.
	process.exit(0);
} catch (error) {
	rmSync(NEXT, { recursive: true, force: true });
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** @throws with file, line and cure of every mistake in the directory */
function readSite(files: readonly SourceFile[]) {
	const { entries, problems } = parseDirectory(textOf(files, "phones.md"));
	const errors = problems.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new Error(errors.map(formatFinding).join("\n"));
	const acquirers = parseAcquirers(textOf(files, "acquirers.md"));
	const sidebar = textOf(files, "_sidebar.md");
	const pages = files
		.filter(({ name }) => sidebar.includes(`(/${name})`))
		.sort(
			(one, other) =>
				sidebar.indexOf(`(/${one.name})`) - sidebar.indexOf(`(/${other.name})`),
		)
		.map(({ name, markdown }) => parsePage(pagePath(name), markdown));
	const siteMap = buildSiteMap(pages, { entries, acquirers });
	return { entries, acquirers, siteMap };
}

/** Write what the scripts fetch; the names, which change with the content. */
function writeData(
	files: readonly SourceFile[],
	{ entries, acquirers, siteMap }: ReturnType<typeof readSite>,
): Readonly<Record<string, string>> {
	const { names, text } = makeSearchIndex(files);
	const contents = {
		"search-names": names,
		"search-text": text,
		directory: JSON.stringify({ entries, acquirers }),
		places: JSON.stringify(siteMap),
	};
	const named = Object.entries(contents).map(([name, content]) => {
		const hash = createHash("sha256").update(content).digest("base64url");
		const file = `${name}-${hash.slice(0, HASH_LENGTH)}.json`;
		write(join("assets", file), content);
		return [name, file] as const;
	});
	return Object.fromEntries(named);
}

/** Build script and styles; their names. */
async function buildAssets(
	data: Readonly<Record<string, string>>,
): Promise<Site["assets"]> {
	const result = await build({
		configFile: false,
		base: "./",
		publicDir: false,
		logLevel: "warn",
		define: { __DATA__: JSON.stringify(data) },
		build: {
			outDir: NEXT,
			emptyOutDir: false,
			cssMinify: false,
			modulePreload: { polyfill: false },
			target: ["chrome107", "safari15.6", "firefox115"],
			rollupOptions: { input: "src/browser/static-host.ts" },
		},
	});
	const outputs = "output" in result ? result.output : [];
	const find = (extension: string, isEntry: boolean) =>
		outputs.find(
			(output) =>
				output.fileName.endsWith(extension) &&
				(!isEntry || (output.type === "chunk" && output.isEntry)),
		)?.fileName;
	const script = find(".js", true);
	const style = find(".css", false);
	if (!script || !style) throw new Error("没有写出网页要用的脚本和样式。");
	return { script, style };
}

function writePages(pages: Awaited<ReturnType<typeof renderPages>>): void {
	for (const { name, content } of pages) write(name, content);
}

function write(name: string, content: string): void {
	const file = join(NEXT, name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

/** Beside every text file its compressed forms, for servers that send them as they are. */
function compressFiles(): void {
	const names = readdirSync(NEXT, { recursive: true, encoding: "utf8" });
	for (const name of names.filter((name) => COMPRESSIBLE.test(name))) {
		const content = readFileSync(join(NEXT, name));
		writeFileSync(join(NEXT, `${name}.gz`), gzipSync(content, { level: 9 }));
		writeFileSync(join(NEXT, `${name}.br`), brotliCompressSync(content));
	}
}

function textOf(files: readonly SourceFile[], name: string): string {
	return files.find((file) => file.name === name)?.markdown ?? "";
}
