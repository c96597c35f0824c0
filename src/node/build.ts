import { renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkEntries } from "../core/check/check-entries.ts";
import { checkSource } from "../core/check/check-source.ts";
import { CHANGES_FILE } from "../core/directory/changes-page.ts";
import type { SiteMap } from "../core/links/site-map.ts";
import { staticFile } from "../core/links/static-route.ts";
import { formatFinding } from "../core/markdown/finding.ts";
import type { SourceFile } from "../core/markdown/source-file.ts";
import { FEED_FILE } from "../core/site/atom-feed.ts";
import { checkBudgets } from "../core/site/check-budgets.ts";
import { contentPolicy } from "../core/site/content-policy.ts";
import { describePages } from "../core/site/describe-pages.ts";
import { precachedPages } from "../core/site/precached-pages.ts";
import {
	INLINE_SCRIPTS,
	type PageFrame,
	type StaticPage,
	staticPageHtml,
} from "../core/site/static-page.ts";
import { readWiki, type Wiki } from "../core/wiki.ts";
import { DOCS } from "./docs/docs-folder.ts";
import { readDocs } from "./docs/read-docs.ts";
import { type Assets, buildAssets } from "./render/build-assets.ts";
import { buildWorker } from "./render/build-worker.ts";
import { criticalCss } from "./render/critical-css.ts";
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
 * gzip takes about a quarter more. The first window of a connection holds
 * 14 kB, and did hold it; since the entries say how institutions fare, what has
 * changed and where that is from, it is 3 kB more, a second window.
 * The search has 12 kB of script and its styles; what reads the numbers in a
 * query comes later.
 */
const LIMITS = { brotli: 17_500, gzip: 21_900, eager: 10_000, search: 12_900 };
/** Elements whose styles few pages need. */
const RICH = /<(?:pre|code|table|blockquote)\b/;

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
	const frame = await makeFrame(pages, {
		...{ assets, image, feed, url: address.url },
	});
	for (const page of pages) {
		writeOutput(NEXT, fileOf(page), staticPageHtml(page, frame));
	}
	const { policy } = frame;
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

/** @throws with file, line and cure of what cannot be read */
function readSite(files: readonly SourceFile[]): Wiki {
	const unsound = files.flatMap(checkSource);
	if (unsound.length > 0) {
		throw new Error(unsound.map(formatFinding).join("\n"));
	}
	const wiki = readWiki(files);
	const errors = [
		...wiki.problems,
		...checkEntries(wiki.directory.blocks),
	].filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new Error(errors.map(formatFinding).join("\n"));
	return wiki;
}

/** Write what the scripts fetch; the names, which change with the content. */
function writeData(wiki: Wiki): Readonly<Record<string, string>> {
	const { names, text } = makeSearchIndex(wiki);
	const { directory, acquirers, siteMap } = wiki;
	const entries = directory.entries.map(({ fields: _, ...entry }) => entry);
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
		...known
	}: { readonly assets: Assets } & Pick<PageFrame, "image" | "url" | "feed">,
): Promise<PageFrame> {
	const draft: PageFrame = {
		...{ script: assets.script, printStyle: assets.printStyle },
		...{ policy: "", ...known },
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
	return RICH.test(String(article)) ? "rich" : "plain";
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
