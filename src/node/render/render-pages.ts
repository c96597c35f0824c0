import { setImmediate as giveWay } from "node:timers/promises";
import { entryPage } from "../../core/site/entry-page.ts";
import { staticHost } from "../../core/site/page-hosts.ts";
import {
	type DescribedPage,
	staticJsonLd,
} from "../../core/site/page-json-ld.ts";
import { DIRECTORY, renderArticle } from "../../core/site/render-article.ts";
import { sidebarHtml } from "../../core/site/sidebar-html.ts";
import type { StaticPage } from "../../core/site/static-page.ts";
import type { Wiki, WikiPage } from "../../core/wiki.ts";
import type { Progress } from "../terminal/show-progress.ts";

/** What pages need besides the wiki. */
export interface Site {
	/** Description of each page, by its address. */
	readonly about: ReadonlyMap<string, DescribedPage>;
	/** Path that the folder is served under, such as `/wiki/`; only `404.html` contains it. */
	readonly base: string;
}

/** Address of the 404 page. */
export const NOT_FOUND = "/_404";

/**
 * Render every page of the wiki, the 404 page, and a page for each entry of the
 * directory. Yields between pages, so that concurrent tasks go on.
 *
 * @throws in Chinese, with the file, if a page cannot be rendered
 */
export async function renderPages(
	wiki: Wiki,
	site: Site,
	progress: Progress,
): Promise<readonly StaticPage[]> {
	const pages: StaticPage[] = [];
	const all = [...wiki.pages, ...(wiki.notFound ? [wiki.notFound] : [])];
	for (const [done, page] of all.entries()) {
		progress("渲染页面", done, all.length);
		pages.push(renderWhole(page, wiki, site));
		if (page.path === DIRECTORY) pages.push(...renderEntries(wiki));
		await giveWay();
	}
	progress("渲染页面", all.length, all.length);
	return pages;
}

function renderWhole(page: WikiPage, wiki: Wiki, site: Site): StaticPage {
	const { path, markdown } = page;
	const base = path === NOT_FOUND ? site.base : undefined;
	const host = staticHost(path, base);
	const about = site.about.get(path);
	if (!about) throw new TypeError(`${path}: not described`);
	const write = (text: string) => renderArticle(text, wiki, host);
	return {
		...about,
		base,
		article: explainFailure(page.name, markdown, write),
		sidebar: sidebarHtml(wiki.sidebar, {
			...{ href: host.href, path, isMarked: true },
		}),
		jsonLd: base ? undefined : staticJsonLd(about, wiki.directory.entries),
	};
}

function renderEntries({ directory, sidebar }: Wiki): readonly StaticPage[] {
	const { entries } = directory;
	return entries.map((entry, index) => {
		const page = entryPage(entry, [entries[index - 1], entries[index + 1]]);
		const { href } = staticHost(page.path);
		return {
			...page,
			base: undefined,
			sidebar: sidebarHtml(sidebar, {
				...{ href, path: page.path, isMarked: true },
			}),
			jsonLd: staticJsonLd(page, entries),
		};
	});
}

function explainFailure<Made>(
	name: string,
	markdown: string,
	write: (markdown: string) => Made,
): Made {
	try {
		return write(markdown);
	} catch (error) {
		const line = findFailingLine(markdown, write);
		throw new Error(
			`docs/${name}:${line}:1 错误 这一页没有变成网页，原因：${error} — 改写或删去这一行，或者撤回最近的改动，再运行一次`,
		);
	}
}

/** Find the first line up to which a page cannot be rendered; one-based. */
function findFailingLine(
	markdown: string,
	write: (markdown: string) => unknown,
): number {
	const lines = markdown.split("\n");
	const isFailing = (count: number) => {
		try {
			write(lines.slice(0, count).join("\n"));
			return false;
		} catch {
			return true;
		}
	};
	return Math.max(lines.findIndex((_, index) => isFailing(index + 1)) + 1, 1);
}
