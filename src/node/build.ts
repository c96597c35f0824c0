import { renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { checkEncoding } from "../core/check/check-encoding.ts";
import { formatFinding } from "../core/check/finding.ts";
import { parseAcquirers } from "../core/directory/acquirers.ts";
import { parseDirectory } from "../core/directory/directory.ts";
import { buildSiteMap } from "../core/links/build-site-map.ts";
import type { SiteMap } from "../core/links/site-map.ts";
import { staticFile } from "../core/links/static-route.ts";
import { pagePath, parsePage } from "../core/markdown/page.ts";
import type { SourceFile } from "../core/markdown/source-file.ts";
import { checkBudgets, growLimit } from "../core/site/check-budgets.ts";
import { contentPolicy } from "../core/site/content-policy.ts";
import { describePages } from "../core/site/describe-pages.ts";
import { keptPages } from "../core/site/kept-pages.ts";
import {
	INLINE_SCRIPTS,
	type PageFrame,
	type StaticPage,
	staticPageHtml,
} from "../core/site/static-page.ts";
import { readDocs } from "./docs/read-docs.ts";
import { type Assets, buildAssets } from "./render/build-assets.ts";
import { buildWorker } from "./render/build-worker.ts";
import { criticalCss } from "./render/critical-css.ts";
import { NOT_FOUND, renderPages, SIDEBAR } from "./render/render-pages.ts";
import { readSiteAddress } from "./serve/site-address.ts";
import { compressFiles } from "./write/compress-files.ts";
import { drawIcons, drawPreviews, makePreview } from "./write/draw-images.ts";
import { contentHash, digest, writeOutput } from "./write/output-folder.ts";
import { makeSearchIndex } from "./write/search-index.ts";
import { writeExports } from "./write/write-exports.ts";
import { writeServerFiles, writeSiteFiles } from "./write/write-site-files.ts";

const DIST = resolve(process.env.DIST ?? "dist");
/** The last good pages stay in place until the new ones are whole. */
const NEXT = `${DIST}.next`;
const SERVERS = `${DIST}.servers`;
/**
 * Bytes: the first window of a connection, 14 kB, holds the directory with its
 * styles as most browsers ask for it, by Brotli; gzip takes about a quarter more.
 * Of the search, 4 kB read the numbers in a query as the lookup reads them.
 */
const LIMITS = { brotli: 14_000, gzip: 17_500, eager: 10_000, search: 16_500 };
/** The directory's Markdown, compressed, when its limits were set. */
const TEXT = { brotli: 4_083, gzip: 5_033 };

try {
	const address = readSiteAddress(process.env);
	const files = readDocs("docs");
	const site = readSite(files);
	rmSync(NEXT, { recursive: true, force: true });
	const assets = await buildAssets(NEXT, writeData(files, site));
	const previews = new Map(
		[...site.about].map(([path, page]) => [path, makePreview(page)]),
	);
	const [pages] = await Promise.all([
		renderPages(files, { ...site, base: address.base }),
		drawPreviews([...previews.values()], NEXT),
	]);
	const image = ({ path }: StaticPage) => previews.get(path)?.file;
	const frame = await makeFrame(pages, { assets, image, url: address.url });
	for (const page of pages) {
		writeOutput(NEXT, fileOf(page), staticPageHtml(page, frame));
	}
	const built = { pages, address, policy: frame.policy };
	writeExports(textOf(files, "phones.md"), NEXT);
	writeSiteFiles(NEXT, built);
	drawIcons(NEXT);
	await buildWorker(NEXT, listKept(pages, site.siteMap));
	await compressFiles(NEXT);
	checkSizes(assets, textOf(files, "phones.md"));
	rmSync(DIST, { recursive: true, force: true });
	renameSync(NEXT, DIST);
	writeServerFiles(SERVERS, built);
	if (!address.url) {
		console.warn(
			"没有给 SITE_URL：sitemap.xml 和 robots.txt 写的是预览的地址，聊天里的预览图没有完整网址。发布时用 SITE_URL=https://你的域名/ npm run build。",
		);
	}
	// Vite keeps its workers.
	process.exit(0);
} catch (error) {
	rmSync(NEXT, { recursive: true, force: true });
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** @throws with file, line and cure of what cannot be read */
function readSite(files: readonly SourceFile[]) {
	const unreadable = files.flatMap(checkEncoding);
	const { entries, problems } = parseDirectory(textOf(files, "phones.md"));
	const errors = (unreadable.length > 0 ? unreadable : problems).filter(
		({ severity }) => severity === "error",
	);
	if (errors.length > 0) throw new Error(errors.map(formatFinding).join("\n"));
	const acquirers = parseAcquirers(textOf(files, "acquirers.md"));
	const sidebar = textOf(files, SIDEBAR);
	const pages = files
		.filter(({ name }) => sidebar.includes(`(/${name})`))
		.sort(
			(one, other) =>
				sidebar.indexOf(`(/${one.name})`) - sidebar.indexOf(`(/${other.name})`),
		)
		.map(({ name, markdown }) => parsePage(pagePath(name), markdown));
	const siteMap = buildSiteMap(pages, { entries, acquirers });
	const about = describePages(
		files.filter(({ name }) => name !== SIDEBAR),
		entries,
	);
	return { entries, acquirers, siteMap, about };
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
		const file = `${name}-${contentHash(content)}.json`;
		writeOutput(NEXT, `assets/${file}`, content);
		return [name, file] as const;
	});
	return Object.fromEntries(named);
}

/** What stands in every page alike, and the policy that allows just this. */
async function makeFrame(
	pages: readonly StaticPage[],
	{
		assets,
		image,
		url,
	}: { readonly assets: Assets } & Pick<PageFrame, "image" | "url">,
): Promise<PageFrame> {
	const draft: PageFrame = {
		...{ script: assets.script, printStyle: assets.printStyle },
		...{ policy: "", url, image },
		style: () => "",
	};
	const styles = new Map<PageKind, string>();
	for (const kind of new Set(pages.map(kindOf))) {
		const group = pages.filter((page) => kindOf(page) === kind);
		const css = await criticalCss({
			pages: group.map((page) => staticPageHtml(page, draft)),
			scripts: assets.sources,
		});
		styles.set(kind, css);
	}
	const policy = contentPolicy({
		scripts: INLINE_SCRIPTS.map(digest),
		styles: [...styles.values()].map(digest),
	});
	const style = (page: StaticPage) => styles.get(kindOf(page)) ?? "";
	return { ...draft, style, policy };
}

type PageKind = "directory" | "rich" | "plain";

/**
 * What a page needs styles for. The directory is the largest page, and few
 * others have tables or code: each kind does without the styles of the others.
 */
function kindOf({ path, article }: StaticPage): PageKind {
	if (/^\/phones(?:\/|$)/.test(path)) return "directory";
	return /<(?:pre|code|table|blockquote)\b/.test(article) ? "rich" : "plain";
}

function fileOf({ path }: StaticPage): string {
	return path === NOT_FOUND ? "404.html" : staticFile(path);
}

/** Files of the pages that a reader's device keeps. */
function listKept(
	pages: readonly StaticPage[],
	menu: SiteMap,
): readonly string[] {
	const pathOf = ({ path }: { readonly path: string }) => path;
	const paths = pages.map(pathOf).filter((path) => path !== NOT_FOUND);
	return keptPages(paths, menu.map(pathOf)).map(staticFile);
}

/** @throws in words, where something has become too large for a phone */
function checkSizes({ eager, search }: Assets, directory: string): void {
	const sizeOf = (name: string) => ({
		name,
		bytes: statSync(join(NEXT, name)).size,
	});
	const sized = (names: readonly string[]) =>
		names.map((name) => sizeOf(`${name}.gz`));
	const exceeded = checkBudgets([
		{
			purpose: "电话汇总连同样式（Brotli）",
			bytes: growLimit(LIMITS.brotli, {
				was: TEXT.brotli,
				is: brotliCompressSync(directory).length,
			}),
			files: [sizeOf("phones/index.html.br")],
		},
		{
			purpose: "电话汇总连同样式（gzip）",
			bytes: growLimit(LIMITS.gzip, {
				was: TEXT.gzip,
				is: gzipSync(directory, { level: 9 }).length,
			}),
			files: [sizeOf("phones/index.html.gz")],
		},
		{ purpose: "打开一页就要的脚本", bytes: LIMITS.eager, files: sized(eager) },
		{ purpose: "搜索另外要的", bytes: LIMITS.search, files: sized(search) },
	]);
	if (exceeded.length > 0) throw new Error(exceeded.join("\n"));
}

function textOf(files: readonly SourceFile[], name: string): string {
	return files.find((file) => file.name === name)?.markdown ?? "";
}
