import type { WrittenEntry } from "../directory/entry.ts";
import { entryHtml } from "../directory/entry-html.ts";
import { shortName } from "../directory/short-name.ts";
import type { Place, SiteMap } from "../links/site-map.ts";
import {
	type CompiledSection,
	createCompiler,
	type PageCompiler,
} from "../markdown/compile-page.ts";
import type { PageHost } from "../markdown/page-host.ts";
import { type Html, html } from "../text/html.ts";
import type { Wiki } from "../wiki.ts";
import { readWay, wayHtml } from "./way.ts";

/** The page whose entries become blocks. */
export const DIRECTORY = "/phones";
/** The section that lists the institutions. */
const INSTITUTIONS = "institutions";
const ENOUGH_SECTIONS = 3;

/**
 * The article of a page, the same on both hosts but for its addresses: entries
 * of the directory are written as blocks, and the page's contents and its
 * neighbours are added.
 *
 * @throws RangeError where quotes or lists are nested thousands deep
 * @example
 * String(renderArticle("# 题 :id=t", wiki, host)) // '<div class="heading-row"><h1 id="t" …'
 */
export function renderArticle(
	markdown: string,
	wiki: Wiki,
	host: PageHost,
): Html {
	if (markdown.trim() === "") return html`<p>这一页还没有内容。</p>`;
	const compiler = createCompiler(host);
	const sections = compiler.compilePage(markdown);
	const first = sections.find(({ heading }) => heading?.level === 2);
	const entries = host.path === DIRECTORY ? wiki.directory.entries : [];
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const home = wiki.pages.find(({ path }) => path === "/");
	const way = readWay(home?.markdown ?? "", host);
	const parts = sections.map((section) => {
		const entry = byId.get(section.heading?.id ?? "");
		if (entry) return writeEntry(entry, { section, compiler, host });
		const { heading, head, body } = section;
		const isList = entries.length > 0 && heading?.id === INSTITUTIONS;
		return [
			section === first && contentsHtml(wiki.siteMap, host),
			head,
			heading && wayHtml(way, host.href(host.path, heading.id)),
			isList && indexHtml(entries, host),
			body,
		];
	});
	return html`${parts}${neighboursHtml(wiki.siteMap, host)}`;
}

function writeEntry(
	entry: WrittenEntry,
	{
		section,
		compiler,
		host,
	}: {
		readonly section: CompiledSection;
		readonly compiler: PageCompiler;
		readonly host: PageHost;
	},
): Html {
	return entryHtml(entry, {
		head: section.head,
		isListed: true,
		compileLine: compiler.compileLine,
		href: host.href,
		fileHref: host.fileHref,
	});
}

function indexHtml(entries: readonly WrittenEntry[], { href }: PageHost): Html {
	const links = entries
		.filter(({ kind }) => kind === "institution")
		.map(
			(entry) =>
				html`<li><a href="${href(DIRECTORY, entry.id)}">${shortName(entry)}</a></li>`,
		);
	return html`<ul class="entry-index">${links}</ul>`;
}

function contentsHtml(siteMap: SiteMap, { path, href }: PageHost): Html {
	const places = siteMap.find((page) => page.path === path)?.places ?? [];
	const sections = places.filter(({ level }) => level === 2);
	if (path === "/" || sections.length < ENOUGH_SECTIONS) return html``;
	const link = ({ page, id, title }: Place) =>
		html`<li><a href="${href(page, id)}">${title}</a></li>`;
	return html`<nav class="contents" aria-label="本页内容"><ul>${sections.map(link)}</ul></nav>`;
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
