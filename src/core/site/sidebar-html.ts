import type { SidebarItem } from "../links/sidebar.ts";
import type { SiteMap } from "../links/site-map.ts";
import { pagePath } from "../markdown/page.ts";
import { type Html, html } from "../text/html.ts";

/** The host's link to a page, or to a place of it. */
type Href = (page: string, id?: string) => string;

/** The page that the sidebar stands beside. */
export interface SidebarPage {
	/** Address of the page, such as `/phones`. */
	readonly path: string;
	/** Links to its sections. */
	readonly sections: Html;
}

/**
 * The sidebar's lists, with the page that is shown marked; docsify marks it
 * itself.
 *
 * @example
 * String(sidebarHtml([{ title: "首页", file: "README.md", items: [] }], href)) // '<ul><li><a href="#/">首页</a></li></ul>'
 */
export function sidebarHtml(
	items: readonly SidebarItem[],
	href: Href,
	shown?: SidebarPage,
): Html {
	return html`<ul>${items.map((item) => itemHtml(item, href, shown))}</ul>`;
}

/**
 * Links to the sections of a page, as docsify writes them; nothing for a page
 * without sections.
 *
 * @example
 * String(sectionLinksHtml("/a", siteMap, href)) // '<ul class="app-sub-sidebar">…'
 */
export function sectionLinksHtml(
	path: string,
	siteMap: SiteMap,
	href: Href,
): Html {
	const page = siteMap.find((page) => page.path === path);
	const sections = (page?.places ?? []).filter(({ level }) => level === 2);
	if (sections.length === 0) return html``;
	const links = sections.map(
		({ id, title }) =>
			html`<li><a class="section-link" href="${href(path, id)}" title="${title}">${title}</a></li>`,
	);
	return html`<ul class="app-sub-sidebar">${links}</ul>`;
}

function itemHtml(
	{ title, file, items }: SidebarItem,
	href: Href,
	shown: SidebarPage | undefined,
): Html {
	const below = items.length > 0 && sidebarHtml(items, href, shown);
	if (file === undefined) {
		return html`<li${shown && html` class="group"`}>${title}${below}</li>`;
	}
	const path = pagePath(file);
	const link = html`<a href="${href(path)}">${title}</a>`;
	if (path !== shown?.path) return html`<li>${link}${below}</li>`;
	return html`<li aria-current="page">${link}${shown.sections}${below}</li>`;
}
