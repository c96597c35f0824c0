import { renameSync, rmSync } from "node:fs";
import { CHANGES_FILE } from "../core/directory/changes-page.ts";
import type { SiteMap } from "../core/links/site-map.ts";
import { staticFile } from "../core/links/static-route.ts";
import { FEED_FILE } from "../core/site/atom-feed.ts";
import { contentPolicy } from "../core/site/content-policy.ts";
import { describePages } from "../core/site/describe-pages.ts";
import { oldRouteScript } from "../core/site/old-route-script.ts";
import { precachedPages } from "../core/site/precached-pages.ts";
import { type StaticPage, staticPageHtml } from "../core/site/static-page.ts";
import { DOCS } from "./docs/docs-folder.ts";
import { readDocs } from "./docs/read-docs.ts";
import { readSite } from "./docs/read-site.ts";
import { buildAssets } from "./render/build-assets.ts";
import { buildWorker } from "./render/build-worker.ts";
import { checkSizes } from "./render/check-sizes.ts";
import { inlineDigests, makeFrame } from "./render/make-frame.ts";
import { NOT_FOUND, renderPages } from "./render/render-pages.ts";
import { readSiteAddress } from "./serve/site-address.ts";
import { clearProgress, showProgress } from "./terminal/show-progress.ts";
import { claimFolder, markFolder } from "./write/claim-folder.ts";
import { compressFiles } from "./write/compress-files.ts";
import { drawIcons, drawPreviews, makePreview } from "./write/draw-images.ts";
import { writeOutput } from "./write/output-folder.ts";
import { writeData } from "./write/write-data.ts";
import { writeExports } from "./write/write-exports.ts";
import { writeServerFiles, writeSiteFiles } from "./write/write-site-files.ts";
import { writeTexts } from "./write/write-texts.ts";

const { DIST, NEXT, SERVERS } = claimFolders();

try {
	const address = readSiteAddress(process.env);
	const files = readDocs(DOCS);
	const wiki = readSite(files);
	const about = describePages(wiki);
	rmSync(NEXT, { recursive: true, force: true });
	markFolder(NEXT, "build");
	const progress = showProgress(process.stdout);
	progress("打包脚本", 0, 1);
	const assets = await buildAssets(NEXT, writeData(wiki, NEXT));
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
	checkSizes(NEXT, assets);
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
	// Vite's workers would keep the process running.
	process.exit(0);
} catch (error) {
	clearProgress(process.stdout);
	rmSync(NEXT, { recursive: true, force: true });
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/**
 * Claim the folder of the pages, the one where they are built, so that the last
 * good ones stay in place until the new ones are complete, and the one of
 * servers' settings. Ends the process if one of them must not be written.
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

function fileOf({ path }: StaticPage): string {
	return path === NOT_FOUND ? "404.html" : staticFile(path);
}

/** List the files of the pages that the service worker precaches. */
function listPrecached(
	pages: readonly StaticPage[],
	menu: SiteMap,
): readonly string[] {
	const pathOf = ({ path }: { readonly path: string }) => path;
	const paths = pages.map(pathOf).filter((path) => path !== NOT_FOUND);
	return precachedPages(paths, menu.map(pathOf)).map(staticFile);
}
