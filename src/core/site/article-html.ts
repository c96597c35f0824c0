import { renderEntries } from "../directory/entry-html.ts";
import type { Place, SiteMap } from "../links/site-map.ts";
import { sanitizeHtml } from "../markdown/sanitize-html.ts";
import { escapeHtml } from "../text/escape-html.ts";

/** What an article's links depend on: the host, and where the page stands. */
export interface ArticleContext {
	/** Address of the page, such as `/phones`. */
	readonly path: string;
	readonly siteMap: SiteMap;
	/** The host's link to a place, or to the top of a page. */
	readonly href: (page: string, id?: string) => string;
}

const HEADING = /<(h[1-6]) id="[^"]*"[\s\S]*?<\/\1>/g;
const CHECKED = /<p>(?=最近核对[：:])/;
const TABLE = /<table>[\s\S]*?<\/table>/g;
const FIRST_SECTION = /<div class="heading-row"><h2 /;
const ENOUGH_SECTIONS = 3;

/**
 * The article of a page, from the HTML that docsify's compiler made of its
 * Markdown: entries become blocks, headings get a row for their buttons, and
 * the page's contents and its neighbours are added.
 */
export function renderArticle(html: string, context: ArticleContext): string {
	const safe = sanitizeHtml(html);
	const compiled = context.path === "/phones" ? renderEntries(safe) : safe;
	const article = compiled
		.replace(CHECKED, '<p class="checked">')
		.replace(
			TABLE,
			(table) =>
				`<section class="table" aria-label="表格，可以左右滑动" tabindex="0">${table}</section>`,
		)
		.replace(HEADING, (heading) => `<div class="heading-row">${heading}</div>`);
	const contents = contentsHtml(context);
	return (
		article.replace(FIRST_SECTION, (start) => `${contents}${start}`) +
		neighboursHtml(context)
	);
}

function contentsHtml({ path, siteMap, href }: ArticleContext): string {
	const places = siteMap.find((page) => page.path === path)?.places ?? [];
	const sections = places.filter(({ level }) => level === 2);
	if (path === "/" || sections.length < ENOUGH_SECTIONS) return "";
	const link = ({ page, id, title }: Place) =>
		`<li><a href="${href(page, id)}">${escapeHtml(title)}</a></li>`;
	return `<nav class="contents" aria-label="本页内容"><ul>${sections.map(link).join("")}</ul></nav>`;
}

function neighboursHtml({ path, siteMap, href }: ArticleContext): string {
	const index = siteMap.findIndex((page) => page.path === path);
	if (index < 0) return "";
	const link = (label: string, page: SiteMap[number] | undefined) =>
		page
			? `<a href="${href(page.path)}"><span>${label}</span> ${escapeHtml(page.title)}</a>`
			: "";
	const links =
		link("上一页", siteMap[index - 1]) + link("下一页", siteMap[index + 1]);
	return `<nav class="neighbours" aria-label="上一页和下一页">${links}</nav>`;
}
