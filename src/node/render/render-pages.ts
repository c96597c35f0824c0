import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as giveWay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { GlobalWindow } from "happy-dom";
import { build } from "vite";
import type { Entry } from "../../core/directory/directory.ts";
import type { SiteMap } from "../../core/links/site-map.ts";
import { formatStaticRoute } from "../../core/links/static-route.ts";
import { pagePath } from "../../core/markdown/page.ts";
import type { SourceFile } from "../../core/markdown/source-file.ts";
import { renderArticle } from "../../core/site/article-html.ts";
import { deepenLinks, entryPages } from "../../core/site/entry-page.ts";
import {
	type DescribedPage,
	staticJsonLd,
} from "../../core/site/page-json-ld.ts";
import type { StaticPage } from "../../core/site/static-page.ts";

/** What all pages have in common. */
export interface Site {
	readonly siteMap: SiteMap;
	readonly entries: readonly Entry[];
	/** What each page says of itself, by its address. */
	readonly about: ReadonlyMap<string, DescribedPage>;
	/** Path that the folder is served under, such as `/wiki/`; only `404.html` has it. */
	readonly base: string;
}

const COMPILER = "src/node/render/page-compiler.ts";
const DIRECTORY = "/phones";
/** The list of pages, which is none itself. */
export const SIDEBAR = "_sidebar.md";
/** Address of the page that stands where there is none. */
export const NOT_FOUND = "/_404";

/**
 * Every page of the wiki, the one for addresses that are none among them,
 * rendered by docsify's own compiler. What else is being done goes on between
 * two pages.
 *
 * @throws in Chinese, with the file, where a page cannot be rendered
 */
export async function renderPages(
	files: readonly SourceFile[],
	site: Site,
): Promise<readonly StaticPage[]> {
	const { compilePage } = await loadCompiler();
	const sidebar = files.find(({ name }) => name === SIDEBAR)?.markdown ?? "";
	const pages: StaticPage[] = [];
	for (const { name, markdown } of files) {
		if (name === SIDEBAR) continue;
		const path = pagePath(name);
		const render = (page: string) =>
			renderPage({ path, ...compilePage(path, { page, sidebar }) }, site);
		try {
			pages.push(...render(markdown));
		} catch (error) {
			const line = findFailingLine(markdown, render);
			throw new Error(
				`docs/${name}:${line}:1 错误 这一页没有变成网页，原因：${error} — 改写或删去这一行，或者撤回最近的改动，再运行一次`,
			);
		}
		await giveWay();
	}
	return pages;
}

/** The first line up to which a page cannot be rendered; one-based. */
function findFailingLine(
	markdown: string,
	render: (markdown: string) => unknown,
): number {
	const lines = markdown.split("\n");
	const isFailing = (count: number) => {
		try {
			render(lines.slice(0, count).join("\n"));
			return false;
		} catch {
			return true;
		}
	};
	return Math.max(lines.findIndex((_, index) => isFailing(index + 1)) + 1, 1);
}

/** A page; of the directory, those of its entries as well. */
function renderPage(
	page: Pick<StaticPage, "path" | "article" | "sidebar" | "sections">,
	site: Site,
): readonly StaticPage[] {
	const { path } = page;
	const { siteMap, entries, base } = site;
	const href = (target: string, id?: string) =>
		formatStaticRoute(path, target, id);
	const about = site.about.get(path);
	if (!about) throw new TypeError(`${path}: not described`);
	const whole: StaticPage = {
		...page,
		...about,
		base: path === NOT_FOUND ? base : undefined,
		article: renderArticle(page.article, { path, siteMap, href }),
		jsonLd: path === NOT_FOUND ? undefined : staticJsonLd(about, entries),
	};
	if (path !== DIRECTORY) return [whole];
	const sidebar = deepenLinks(whole.sidebar);
	const own = entryPages(entries, whole.article).map((entry) => ({
		...{ ...whole, ...entry, sidebar },
		jsonLd: staticJsonLd(entry, entries),
	}));
	return [whole, ...own];
}

/** docsify's sources import files without their extensions: Vite bundles them. */
async function loadCompiler() {
	const window = new GlobalWindow();
	const { document, location, Element } = window;
	const getComputedStyle = window.getComputedStyle.bind(window);
	Object.assign(globalThis, { window, document, location, Element });
	Object.assign(globalThis, { getComputedStyle });
	const folder = mkdtempSync(join(tmpdir(), "wiki-"));
	try {
		await build({
			configFile: false,
			publicDir: false,
			logLevel: "warn",
			define: { global: "globalThis" },
			ssr: { noExternal: true },
			build: {
				ssr: COMPILER,
				outDir: folder,
				emptyOutDir: false,
				rollupOptions: { output: { entryFileNames: "page-compiler.mjs" } },
			},
		});
		const file = join(folder, "page-compiler.mjs");
		const module: typeof import("./page-compiler.ts") = await import(
			pathToFileURL(file).href
		);
		return module;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
