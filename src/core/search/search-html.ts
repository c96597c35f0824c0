import { type Html, html } from "../text/html.ts";
import type { Hit } from "./hit.ts";
import { hitHtml, mainHotline } from "./hit-html.ts";
import { type Href, nothingHtml, unlistedHtml } from "./offers-html.ts";
import type { SearchAnswer } from "./search.ts";
import type { SearchIndex, TargetKind } from "./search-index.ts";

/** Maximum number of hits shown per group. */
const MOST: Readonly<Record<TargetKind, number>> = {
	entry: 8,
	section: 6,
	product: 5,
	acquirer: 5,
	editing: 2,
};

const TITLES: Readonly<Record<TargetKind, string>> = {
	entry: "机构和热线",
	section: "页面里的段落",
	product: "产品",
	acquirer: "其他机构",
	editing: "关于本站",
};

/**
 * List the hits to show, in order, with at most as many per group as fit on a
 * phone.
 */
export function shownHits({ hits }: SearchAnswer): readonly Hit[] {
	const counts = new Map<TargetKind, number>();
	return hits.filter(({ group }) => {
		const count = (counts.get(group) ?? 0) + 1;
		counts.set(group, count);
		return count <= MOST[group];
	});
}

/**
 * Show the results: a list box that owns one option per hit, with ids `hit-0`,
 * `hit-1` and so on. An institution's link to dial is beside its option, because
 * options must not contain links. Without results, offer alternatives.
 */
export function searchHtml(
	answer: SearchAnswer,
	{ variants, tasks }: Pick<SearchIndex, "variants" | "tasks">,
	href: Href,
): Html {
	const shown = shownHits(answer);
	if (shown.length === 0) return nothingHtml(answer, tasks, href);
	const owned = shown.map((_, index) => `hit-${index}`).join(" ");
	const items = shown.map((hit, index) => {
		const isFirst = shown[index - 1]?.group !== hit.group;
		const title =
			isFirst && html`<p class="hits-title">${TITLES[hit.group]}</p>`;
		return [title, hitHtml(hit, index, { words: hit.words, variants })];
	});
	return html`
		<div role="listbox" id="search-hits" aria-label="搜索结果" aria-owns="${owned}"></div>
		${items}
		${restHtml(answer, shown.length)}
		${unlistedHtml(answer, href)}`;
}

/**
 * Summarize the results in one sentence for screen readers.
 *
 * @example
 * announceSearch({ hits: [], … }) // "没有找到"
 */
export function announceSearch(answer: SearchAnswer): string {
	const [first] = answer.hits;
	if (!first) return answer.isComplete ? "没有找到" : "";
	const hotline = mainHotline(first);
	const phone = hotline?.dialable ? `，电话 ${hotline.printed}` : "";
	return `${answer.hits.length} 个结果，第一个是${first.target.title}${phone}`;
}

function restHtml({ hits }: SearchAnswer, shown: number): Html | undefined {
	const rest = hits.length - shown;
	if (rest <= 0) return undefined;
	return html`<p class="search-note">还有 ${rest} 个结果没有列出来，多输几个字再找。</p>`;
}
