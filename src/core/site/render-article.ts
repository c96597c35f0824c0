import type { WrittenEntry } from "../directory/entry.ts";
import { entryRowHtml } from "../directory/entry-row-html.ts";
import { prefixIndexHtml } from "../directory/prefix-index-html.ts";
import type { Place, SiteMap } from "../links/site-map.ts";
import { createCompiler, type PageCompiler } from "../markdown/compile-page.ts";
import { foldedListHtml } from "../markdown/folded-list-html.ts";
import type { PageHost } from "../markdown/page-host.ts";
import { type Html, html } from "../text/html.ts";
import type { Wiki } from "../wiki.ts";
import { readWay, wayHtml } from "./way.ts";

/** The page whose entries are rendered as rows. */
export const DIRECTORY = "/phones";
const ENOUGH_SECTIONS = 3;

/**
 * Render the article of a page, the same on both hosts except for addresses.
 * Directory entries become rows after an index by prefix; contents and
 * links to neighbouring pages are added.
 *
 * @throws RangeError if quotes or lists are nested thousands deep
 * @example
 * String(renderArticle("# 题 :id=t", wiki, host)) // '<div class="heading-row"><h1 id="t" …'
 */
export function renderArticle(
	markdown: string,
	wiki: Wiki,
	host: PageHost,
): Html {
	if (markdown.trim() === "") return html`<p>这一页还没有内容。</p>`;
	const entries = host.path === DIRECTORY ? wiki.directory.entries : [];
	const compiler = createCompiler(withIndex(host, entries));
	const sections = compiler.compilePage(markdown);
	const first = sections.find(({ heading }) => heading?.level === 2);
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const home = wiki.pages.find(({ path }) => path === "/");
	const way = readWay(home?.markdown ?? "", host);
	const parts = sections.map((section) => {
		const { heading, head, body } = section;
		const entry = byId.get(heading?.id ?? "");
		if (entry) return writeRow(entry, compiler, host);
		return [
			section === first && contentsHtml(wiki.siteMap, host),
			head,
			heading && wayHtml(way, host.href(host.path, heading.id)),
			body,
		];
	});
	return html`${parts}${neighboursHtml(wiki.siteMap, host)}`;
}

/** Add the index by prefix after the lookup. */
function withIndex(host: PageHost, entries: readonly WrittenEntry[]): PageHost {
	if (entries.length === 0) return host;
	const index = prefixIndexHtml(entries, (id) => host.href(DIRECTORY, id));
	return { ...host, forms: { ...host.forms, "/merchant-lookup": index } };
}

function writeRow(
	entry: WrittenEntry,
	{ compileLine }: PageCompiler,
	{ href, fileHref, hasEntryPages }: PageHost,
): Html {
	return entryRowHtml(entry, {
		...{ compileLine, href, fileHref },
		ownHref: href(DIRECTORY, entry.id),
		wholeHref: hasEntryPages ? href(`${DIRECTORY}/${entry.id}`) : undefined,
	});
}

function contentsHtml(siteMap: SiteMap, { path, href }: PageHost): Html {
	const places = siteMap.find((page) => page.path === path)?.places ?? [];
	const sections = places.filter(({ level }) => level === 2);
	if (path === "/" || sections.length < ENOUGH_SECTIONS) return html``;
	const link = ({ page, id, title }: Place) =>
		html`<li><a href="${href(page, id)}">${title}</a></li>`;
	return html`<nav class="contents" aria-label="本页内容">${foldedListHtml("本页内容", sections.map(link))}</nav>`;
}

function neighboursHtml(siteMap: SiteMap, { path, href }: PageHost): Html {
	const index = siteMap.findIndex((page) => page.path === path);
	if (index < 0) return html``;
	const link = (label: string, page: SiteMap[number] | undefined) =>
		page &&
		html`<a href="${href(page.path)}"><span>${label}</span> ${page.title}</a>`;
	return html`
		<nav class="neighbours" aria-label="上一页和下一页">
			${link("上一页", siteMap[index - 1])}
			${link("下一页", siteMap[index + 1])}
		</nav>`;
}
