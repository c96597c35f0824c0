import { formatHashRoute } from "../../core/links/hash-route.ts";
import type { Missing } from "../../core/links/resolve-link.ts";
import { makeElement } from "./make-element.ts";

/** Maximum number of mistakes shown, so that the article stays in view. */
const MOST_MISTAKES = 10;

type Href = (page: string, id?: string) => string;

/**
 * Show at the top of the article that a place was not found, with links to the
 * nearest ones, and focus the notice.
 */
export function showMissing(
	article: Element,
	missing: Missing,
	href: Href = formatHashRoute,
): void {
	const { page, asked, nearest, isLikely } = missing;
	const what = page === undefined ? "这一页" : "这一节";
	const notice = prependNotice(article, `找不到${what}：“${asked}”`);
	notice.setAttribute("role", "alert");
	notice.tabIndex = -1;
	if (nearest.length > 0) {
		const hint = isLikely ? "您要找的可能是：" : "没有相近的，可以从这里找：";
		const links = nearest.map(({ page, id, title }) =>
			makeElement("a", { href: href(page, id) }, title),
		);
		notice.append(makeElement("p", {}, hint), makeList(links));
	}
	window.scrollTo({ top: 0, behavior: "instant" });
	notice.focus({ preventScroll: true });
}

/** Remove the notices of an earlier address. */
export function removeNotices(): void {
	for (const notice of document.querySelectorAll("#main .notice")) {
		notice.remove();
	}
}

/** List at the top of the article what could not be read of it. */
export function showProblems(article: Element, problems: readonly string[]) {
	prependList(article, "这一页有读不出来的地方，其余照常可用", problems);
}

/** List at the top of the article the check's diagnostics of all pages. */
export function showMistakes(article: Element, mistakes: readonly string[]) {
	const left = mistakes.length - MOST_MISTAKES;
	prependList(article, `检查发现 ${mistakes.length} 处要看一看`, [
		...mistakes.slice(0, MOST_MISTAKES),
		...(left > 0 ? [`还有 ${left} 处，运行 npm run check 看全部`] : []),
	]);
}

function prependList(
	article: Element,
	title: string,
	items: readonly string[],
): void {
	if (items.length === 0) return;
	prependNotice(article, title).append(makeList(items));
}

function prependNotice(article: Element, title: string): HTMLElement {
	const words = makeElement("p", { class: "notice-title" }, title);
	const notice = makeElement("div", { class: "notice" }, words);
	article.prepend(notice);
	return notice;
}

function makeList(items: readonly (Node | string)[]): HTMLElement {
	return makeElement(
		"ul",
		{},
		...items.map((item) => makeElement("li", {}, item)),
	);
}
