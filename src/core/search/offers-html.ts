import { type Html, html } from "../text/html.ts";
import { shorten } from "../text/shorten.ts";
import type { SearchAnswer } from "./search.ts";
import type { Target, Task } from "./search-index.ts";

export type Href = (page: string, id?: string) => string;

/** A place opened from the search. */
export type RecentPlace = Pick<Target, "page" | "id" | "title">;

const LONGEST = 30;

/**
 * Show what is offered before typing: frequent tasks, and recently opened places.
 */
export function beforeHtml(
	tasks: readonly Task[],
	recent: readonly RecentPlace[],
	href: Href,
): Html {
	const links = recent.map(({ page, id, title }) =>
		linkHtml(href(page, id), title),
	);
	const places =
		recent.length > 0 &&
		html`
			<p class="search-note">上次打开的，只记在这台设备上 <button type="button" class="search-forget">清除</button></p>
			<p class="search-links">${links}</p>`;
	return html`
		${places}
		${tasksHtml(tasks, href)}`;
}

/** Show what is offered if nothing was found. */
export function nothingHtml(
	answer: SearchAnswer,
	tasks: readonly Task[],
	href: Href,
): Html {
	if (!answer.isComplete) return html`<p class="search-note">正在查……</p>`;
	return html`
		<p class="search-nothing">没有找到“<span class="typed">${shorten(answer.asked, LONGEST)}</span>”</p>
		${answer.isAbsent && html`<p class="search-note">本站不讲这个，只讲怎么注销小微商户。</p>`}
		${numberNote(answer)}
		${unlistedHtml(answer, href)}
		${nearestHtml(answer, href)}
		${tasksHtml(tasks, href)}`;
}

/** Show prefixes without a known owner. */
export function unlistedHtml(
	{ unlisted }: SearchAnswer,
	href: Href,
): Html | undefined {
	if (unlisted.length === 0) return undefined;
	return html`<p class="search-note">前三位 ${unlisted.join("、")} 没有查到是哪家，可能是机构自己的内部编号。到<a href="${href("/", "lookup")}">查商户编号</a>里看怎么办。</p>`;
}

function tasksHtml(tasks: readonly Task[], href: Href): Html | undefined {
	if (tasks.length === 0) return undefined;
	const links = tasks.map(({ words, page, id }) =>
		linkHtml(href(page, id), words),
	);
	return html`
		<p class="search-note">大家常来办的事：</p>
		<p class="search-links">${links}</p>`;
}

function nearestHtml({ nearest }: SearchAnswer, href: Href): Html | undefined {
	if (nearest.length === 0) return undefined;
	const items = nearest.map(
		({ target: { page, id, title }, shared }) =>
			html`<li>${linkHtml(href(page, id), title)}<span class="hit-note">也有“${shared}”</span></li>`,
	);
	return html`
		<p class="search-note">最接近的：</p>
		<ul class="search-links">${items}</ul>`;
}

/** Explain a number that was not found; similar numbers are not offered. */
function numberNote({ digits }: SearchAnswer): Html | undefined {
	if (!digits) return undefined;
	const advice =
		digits.length < 5
			? "没有以它开头的电话，也没有这个前三位。"
			: `没有以它开头的电话。要是商户编号，完整的是 15 位，这里是 ${digits.length} 位；只输入前三位也能查。`;
	return html`<p class="search-note">${advice}</p>`;
}

function linkHtml(href: string, words: string): Html {
	return html`<a href="${href}">${words}</a>`;
}
