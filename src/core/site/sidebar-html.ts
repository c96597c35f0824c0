import { icon } from "../icons/icon.ts";
import { listPages, type SidebarItem } from "../links/sidebar.ts";
import { pagePath } from "../markdown/page.ts";
import { type Html, html } from "../text/html.ts";

/** How the host links, and the current page. */
interface SidebarHost {
	/** Format the host's address of a page. */
	href(page: string): string;
	/** Address of the current page, such as `/phones`. */
	readonly path: string;
	/** Whether to mark the current page's link; docsify does it itself. */
	readonly isMarked: boolean;
}

/**
 * Render the sidebar: named groups of pages, and groups within them, folded
 * unless they contain the current page.
 *
 * @example
 * String(sidebarHtml(readSidebar("- [首页](/README.md)"), host)) // '<ul><li><a href="#/">首页</a></li></ul>'
 */
export function sidebarHtml(
	items: readonly SidebarItem[],
	host: SidebarHost,
): Html {
	return listHtml(items, (item) => itemHtml(item, host, groupHtml));
}

function listHtml(
	items: readonly SidebarItem[],
	show: (item: SidebarItem) => Html,
): Html {
	return html`<ul>${items.map(show)}</ul>`;
}

type ShowGroup = (item: SidebarItem, host: SidebarHost) => Html;

function itemHtml(
	item: SidebarItem,
	host: SidebarHost,
	showGroup: ShowGroup,
): Html {
	const { title, file, items } = item;
	if (file === undefined) return html`<li>${showGroup(item, host)}</li>`;
	const path = pagePath(file);
	const mark =
		host.isMarked && path === host.path && html` aria-current="page"`;
	const below =
		items.length > 0 &&
		listHtml(items, (each) => itemHtml(each, host, foldedHtml));
	return html`<li${mark}><a href="${host.href(path)}">${title}</a>${below}</li>`;
}

function groupHtml({ title, items }: SidebarItem, host: SidebarHost): Html {
	const list = listHtml(items, (item) => itemHtml(item, host, foldedHtml));
	return html`<p class="group-name">${title}</p>${list}`;
}

function foldedHtml({ title, items }: SidebarItem, host: SidebarHost): Html {
	const isShown = listPages(items).some(
		({ file }) => pagePath(file) === host.path,
	);
	const list = listHtml(items, (item) => itemHtml(item, host, foldedHtml));
	return html`<details${isShown && html` open`}><summary>${title} ${icon("more")}</summary>${list}</details>`;
}
