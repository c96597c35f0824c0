import { readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkEntries } from "../core/check/check-entries.ts";
import { checkSource } from "../core/check/check-source.ts";
import { CHANGES_FILE } from "../core/directory/changes-page.ts";
import type { SiteMap } from "../core/links/site-map.ts";
import { staticFile } from "../core/links/static-route.ts";
import { formatDiagnostic } from "../core/markdown/diagnostic.ts";
import type { SourceFile } from "../core/markdown/source-file.ts";
import { FEED_FILE } from "../core/site/atom-feed.ts";
import { checkBudgets } from "../core/site/check-budgets.ts";
import {
	contentPolicy,
	type InlineDigests,
} from "../core/site/content-policy.ts";
import { describePages } from "../core/site/describe-pages.ts";
import { oldRouteScript } from "../core/site/old-route-script.ts";
import { precachedPages } from "../core/site/precached-pages.ts";
import {
	inlineScripts,
	type PageFrame,
	type StaticPage,
	staticPageHtml,
} from "../core/site/static-page.ts";
import { readWiki, type Wiki } from "../core/wiki.ts";
import { DOCS } from "./docs/docs-folder.ts";
import { readDocs } from "./docs/read-docs.ts";
import { type Assets, buildAssets } from "./render/build-assets.ts";
import { buildWorker } from "./render/build-worker.ts";
import { pageSheets, pageStyle } from "./render/page-styles.ts";
import { NOT_FOUND, renderPages } from "./render/render-pages.ts";
import { readSiteAddress } from "./serve/site-address.ts";
import { clearProgress, showProgress } from "./terminal/show-progress.ts";
import { claimFolder, markFolder } from "./write/claim-folder.ts";
import { compressFiles } from "./write/compress-files.ts";
import { drawIcons, drawPreviews, makePreview } from "./write/draw-images.ts";
import { contentHash, digest, writeOutput } from "./write/output-folder.ts";
import { makeSearchIndex } from "./write/search-index.ts";
import { writeExports } from "./write/write-exports.ts";
import { writeServerFiles, writeSiteFiles } from "./write/write-site-files.ts";
import { writeTexts } from "./write/write-texts.ts";

const { DIST, NEXT, SERVERS } = claimFolders();
/**
 * Bytes: the directory with its styles, as most browsers ask for it, by Brotli;
 * gzip takes about a quarter more. Rows leave to the institutions' own pages
 * what explains rather than helps to call: all of it comes in the first window
 * of a connection, which holds 14 kB. The search has its script and its styles;
 * what reads the numbers in a query comes later.
 */
const LIMITS = { brotli: 14_300, gzip: 18_000, eager: 11_500, search: 12_850 };
/** Sources that say what the files of data look like. */
const SHAPES = [
	...["directory/acquirers.ts", "directory/dated-line.ts"],
	...["directory/entry-field.ts", "directory/entry.ts", "directory/status.ts"],
	...["links/site-map.ts", "search/encoded-search.ts"],
].map((file) => `src/core/${file}`);

try {
	const address = readSiteAddress(process.env);
	const files = readDocs(DOCS);
	const wiki = readSite(files);
	const about = describePages(wiki);
	rmSync(NEXT, { recursive: true, force: true });
	markFolder(NEXT, "build");
	const progress = showProgress(process.stdout);
	progress("打包脚本", 0, 1);
	const assets = await buildAssets(NEXT, writeData(wiki));
	progress("打包脚本", 1, 1);
	const previews = new Map(
		[...about].map(([path, page]) => [path, makePreview(page)]),
	);
	const [pages] = await Promise.all([
		renderPages(wiki, { about, base: address.base }, progress),
		drawPreviews([...previews.values()], NEXT, progress),
	]);
	const image = ({ path }: StaticPage) => previews.get(path)?.file;
	const changed = wiki.pages.some(({ name }) => name === CHANGES_FILE)
		? wiki.directory
		: undefined;
	const feed = changed && FEED_FILE;
	const frame = makeFrame(pages, {
		...{ assets, image, feed, url: address.url },
		oldRoutes: oldRouteScript(wiki.siteMap.map(({ path }) => path)),
	});
	for (const page of pages) {
		writeOutput(NEXT, fileOf(page), staticPageHtml(page, frame));
	}
	const policy = contentPolicy(inlineDigests(pages, frame));
	const built = { pages, address, policy, folder: DIST, changed };
	writeExports(wiki, NEXT);
	writeTexts(wiki, about, NEXT);
	writeSiteFiles(NEXT, built);
	drawIcons(NEXT);
	await buildWorker(NEXT, listPrecached(pages, wiki.siteMap));
	await compressFiles(NEXT, progress);
	checkSizes(assets);
	rmSync(DIST, { recursive: true, force: true });
	renameSync(NEXT, DIST);
	markFolder(SERVERS, "build");
	writeServerFiles(SERVERS, built);
	const seconds = (performance.now() / 1000).toFixed(0);
	console.log(
		`${process.env.DIST ?? "dist"} 写好了：${pages.length} 页，${seconds} 秒。看一看：npm run preview`,
	);
	if (!address.url) {
		console.log(
			"没有给 SITE_URL：sitemap.xml 和 robots.txt 写的是预览的地址，聊天里的预览图没有完整网址。发布时用 SITE_URL=https://你的域名/ npm run build。",
		);
	}
	// Vite keeps its workers.
	process.exit(0);
} catch (error) {
	clearProgress(process.stdout);
	rmSync(NEXT, { recursive: true, force: true });
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/**
 * Where the pages go; where they are made, so that the last good ones stay in
 * place until the new ones are whole; where servers' settings go. Ends the
 * command where one of them is not ours to write.
 */
function claimFolders() {
	const claim = (folder: string) => claimFolder(folder, { writer: "build" });
	try {
		const dist = claim(process.env.DIST ?? "dist");
		return {
			DIST: dist,
			NEXT: claim(`${dist}.next`),
			SERVERS: claim(`${dist}.servers`),
		};
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return process.exit(1);
	}
}

/** @throws with file, line and hint of what cannot be read */
function readSite(files: readonly SourceFile[]): Wiki {
	const unsound = files.flatMap(checkSource);
	if (unsound.length > 0) {
		throw new Error(unsound.map(formatDiagnostic).join("\n"));
	}
	const wiki = readWiki(files);
	const errors = [
		...wiki.problems,
		...checkEntries(wiki.directory.blocks),
	].filter(({ severity }) => severity === "error");
	if (errors.length > 0)
		throw new Error(errors.map(formatDiagnostic).join("\n"));
	return wiki;
}

/**
 * Write what the scripts fetch. The files keep their names when their content
 * changes, so that a corrected number renews these, and not every script and
 * page. Their folder is named after what they look like, so that no script
 * reads what it does not know.
 *
 * @returns the folder
 */
function writeData(wiki: Wiki): string {
	const { names, text } = makeSearchIndex(wiki);
	const { directory, acquirers, siteMap } = wiki;
	const entries = directory.entries.map(({ fields: _, ...entry }) => entry);
	const shapes = SHAPES.map((file) => readFileSync(file, "utf8"));
	const folder = `data-${contentHash(shapes.join())}`;
	const contents = {
		"search-names": names,
		"search-text": text,
		directory: JSON.stringify({ entries, acquirers }),
		places: JSON.stringify(siteMap),
	};
	for (const [name, content] of Object.entries(contents)) {
		writeOutput(NEXT, `${folder}/${name}.json`, content);
	}
	return folder;
}

/** What pages have in common, and the policy that allows each just its own. */
function makeFrame(
	pages: readonly StaticPage[],
	{
		assets,
		...known
	}: { readonly assets: Assets } & Pick<
		PageFrame,
		"image" | "url" | "feed" | "oldRoutes"
	>,
): PageFrame {
	const sheetsOf = ({ article }: StaticPage) => pageSheets(String(article));
	const styles = new Map(
		pages.map(sheetsOf).map((sheets) => [sheets.join(" "), sheets]),
	);
	const written = new Map(
		[...styles].map(([key, sheets]) => [key, pageStyle(sheets)]),
	);
	const frame = {
		...{ script: assets.script, printStyle: assets.printStyle },
		...known,
		style: (page: StaticPage) => written.get(sheetsOf(page).join(" ")) ?? "",
	};
	return {
		...frame,
		policy: (page) => contentPolicy(inlineDigests([page], frame)),
	};
}

/** Digests of the scripts and styles that stand inside some pages. */
function inlineDigests(
	pages: readonly StaticPage[],
	frame: Pick<PageFrame, "style" | "oldRoutes">,
): InlineDigests {
	const all = (bits: readonly string[]) => [...new Set(bits)].map(digest);
	return {
		scripts: all(pages.flatMap((page) => inlineScripts(page, frame))),
		styles: all(pages.map((page) => frame.style(page))),
	};
}

function fileOf({ path }: StaticPage): string {
	return path === NOT_FOUND ? "404.html" : staticFile(path);
}

/** Files of the pages that the service worker precaches. */
function listPrecached(
	pages: readonly StaticPage[],
	menu: SiteMap,
): readonly string[] {
	const pathOf = ({ path }: { readonly path: string }) => path;
	const paths = pages.map(pathOf).filter((path) => path !== NOT_FOUND);
	return precachedPages(paths, menu.map(pathOf)).map(staticFile);
}

/** @throws in words, where something has become too large for a phone */
function checkSizes({ eager, search }: Assets): void {
	const sizeOf = (name: string) => ({
		name,
		bytes: statSync(join(NEXT, name)).size,
	});
	const sized = (names: readonly string[]) =>
		names.map((name) => sizeOf(`${name}.gz`));
	const exceeded = checkBudgets([
		{
			purpose: "电话汇总连同样式（Brotli）",
			bytes: LIMITS.brotli,
			files: [sizeOf("phones/index.html.br")],
		},
		{
			purpose: "电话汇总连同样式（gzip）",
			bytes: LIMITS.gzip,
			files: [sizeOf("phones/index.html.gz")],
		},
		{ purpose: "打开一页就要的脚本", bytes: LIMITS.eager, files: sized(eager) },
		{ purpose: "搜索另外要的", bytes: LIMITS.search, files: sized(search) },
	]);
	if (exceeded.length > 0) throw new Error(exceeded.join("\n"));
}
