import { statusTagHtml } from "../directory/status-html.ts";
import { type Html, html } from "../text/html.ts";
import type { Variants } from "./folded-text.ts";
import type { Hit } from "./hit.ts";
import { excerpt, type Marking, markHtml } from "./marked-text.ts";
import type { SearchAnswer } from "./search.ts";
import type { PackedHotline, Target, TargetKind } from "./search-index.ts";

type Href = (page: string, id?: string) => string;

/** How many of each group are shown. */
const MOST: Readonly<Record<TargetKind, number>> = {
	entry: 8,
	product: 5,
	acquirer: 5,
	section: 8,
	editing: 3,
};

const TITLES: Readonly<Record<TargetKind, string>> = {
	entry: "机构和热线",
	product: "产品",
	acquirer: "其他机构",
	section: "怎么办、是什么",
	editing: "关于本站",
};

const SECTIONS: readonly (readonly [string, string])[] = [
	["/solutions", "解决方案"],
	["/concepts", "概念解读"],
	["/deregistration", "注销建议"],
	["/phones", "电话汇总"],
];

/**
 * The hits that are shown, in their order, at most as many of each group as
 * fit a phone.
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
 * The results as HTML: a list box that owns an option for each hit, and beside
 * an institution's option the link that dials; an option may hold no link.
 * Ids are `hit-0`, `hit-1` and so on.
 */
export function searchHtml(
	answer: SearchAnswer,
	variants: Variants,
	href: Href,
): Html {
	const shown = shownHits(answer);
	if (shown.length === 0) return nothingHtml(answer, href);
	const owned = shown.map((_, index) => `hit-${index}`).join(" ");
	const items = shown.map((hit, index) => {
		const isFirst = shown[index - 1]?.group !== hit.group;
		const title = isFirst && titleHtml(hit.group);
		return [title, hitHtml(hit, index, { words: hit.words, variants })];
	});
	return html`
		<div role="listbox" id="search-hits" aria-label="搜索结果" aria-owns="${owned}"></div>
		${items}
		${restHtml(answer, shown.length)}
		${unlistedHtml(answer, href)}`;
}

/**
 * What was found, in a sentence for a screen reader.
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

function titleHtml(group: TargetKind): Html {
	return html`<p class="hits-title">${TITLES[group]}</p>`;
}

function hitHtml(hit: Hit, index: number, marking: Marking): Html {
	const { target, group } = hit;
	const place = `${target.page}#${target.id}`;
	const isText = group === "section" || group === "editing";
	const body = isText ? sectionHtml(hit, marking) : cardBody(hit);
	return html`
		<div class="hit" data-group="${group}">
			<div role="option" id="hit-${index}" data-place="${place}" aria-selected="false">
				<span class="hit-title">${markHtml(target.title, marking)}</span>
				${whyHtml(hit, marking)}
				${body}
			</div>
			${group === "entry" && callHtml(mainHotline(hit))}
		</div>`;
}

/** The name or prefix by which a hit was found, where its title does not show it. */
function whyHtml({ name, prefix, target }: Hit, marking: Marking) {
	if (prefix) return noteHtml(html`前三位 <mark>${prefix}</mark>`);
	const isLatin = /^[\da-z]+$/.test(name?.written ?? "");
	if (!name?.isAlias || isLatin || target.title.includes(name.written))
		return undefined;
	return noteHtml(html`也叫 ${markHtml(name.written, marking)}`);
}

function cardBody({ target, group, ...hit }: Hit): Html {
	if (group === "product") return noteHtml("产品页");
	if (group === "acquirer") {
		return noteHtml(`前三位 ${target.prefixes.join("、")}，本站没有它的电话`);
	}
	const hotline = mainHotline({ target, hotline: hit.hotline });
	return html`${statusHtml(target)}${numberHtml(hotline, target)}`;
}

function statusHtml({ status }: Target): Html | undefined {
	if (!status) return undefined;
	return html`<span class="hit-status">${statusTagHtml(status)} ${status.words}</span>`;
}

function numberHtml(hotline: PackedHotline | undefined, target: Target): Html {
	if (!hotline) return noteHtml("没有查到电话");
	const { printed, dialable, hours, isVerified } = hotline;
	const number = dialable
		? html`<span class="number">${printed}</span>`
		: html`<s class="number">${printed}</s>`;
	const time =
		hours &&
		html` <span class="hours" data-hours="${hours}"${!isVerified && html` data-unverified`}>${hours}</span>`;
	const flaw = !dialable && " 不能拨打";
	const others = target.hotlines.length - 1;
	const more = others > 0 && ` 另有 ${others} 个号码`;
	return html`
		<span class="hit-phone">
			${number}${time}
			<span class="hit-note">${flaw}${more}</span>
		</span>`;
}

function callHtml(hotline: PackedHotline | undefined): Html | undefined {
	if (!hotline?.dialable) return undefined;
	const { digits, printed } = hotline;
	return html`<a class="call" href="tel:${digits}" aria-label="拨打 ${printed}">拨打</a>`;
}

/** The number that was asked for, or the first that can be dialled. */
function mainHotline({
	target,
	hotline,
}: Pick<Hit, "target" | "hotline">): PackedHotline | undefined {
	const [first] = target.hotlines;
	return hotline ?? target.hotlines.find(({ dialable }) => dialable) ?? first;
}

function sectionHtml({ target }: Hit, marking: Marking): Html {
	const sentence = excerpt(target.text, marking);
	const text =
		sentence &&
		html`<span class="hit-text">${markHtml(sentence, marking)}</span>`;
	const above = target.kind === "entry" ? ["电话汇总"] : target.where;
	const where = above.length > 0 && noteHtml(above.join(" › "));
	return html`${where}${text}`;
}

function noteHtml(note: Html | string): Html {
	return html`<span class="hit-note">${note}</span>`;
}

function restHtml({ hits }: SearchAnswer, shown: number): Html | undefined {
	const rest = hits.length - shown;
	if (rest <= 0) return undefined;
	return html`<p class="search-note">还有 ${rest} 个结果没有列出来，再多输几个字就能缩小范围。</p>`;
}

function nothingHtml(answer: SearchAnswer, href: Href): Html {
	if (!answer.isComplete) return html`<p class="search-note">正在查……</p>`;
	return html`
		<p class="search-nothing">没有找到“<span class="typed">${shorten(answer.asked)}</span>”</p>
		${numberNote(answer)}
		${unlistedHtml(answer, href)}
		${nearestHtml(answer, href)}
		<p class="search-note">也可以到这些页面里看：</p>
		<p class="search-links">${sectionLinks(href)}</p>`;
}

function nearestHtml({ nearest }: SearchAnswer, href: Href): Html | undefined {
	if (nearest.length === 0) return undefined;
	const links = nearest.map(
		({ page, id, title }) => html`<a href="${href(page, id)}">${title}</a>`,
	);
	return html`
		<p class="search-note">您要找的可能是：</p>
		<p class="search-links">${links}</p>`;
}

/** A number is never mended, and no other is offered in its place. */
function numberNote({ digits }: SearchAnswer): Html | undefined {
	if (!digits) return undefined;
	const advice =
		digits.length < 5
			? "没有以它开头的电话，也没有这个前三位。"
			: `没有以它开头的电话。要是商户编号，完整的是 15 位，这里是 ${digits.length} 位；只输入前三位也能查。`;
	return html`<p class="search-note">${advice}</p>`;
}

function unlistedHtml(
	{ unlisted }: SearchAnswer,
	href: Href,
): Html | undefined {
	if (unlisted.length === 0) return undefined;
	return html`<p class="search-note">前三位 ${unlisted.join("、")} 没有查到是哪家，可能是机构自己的内部编号。到<a href="${href("/", "lookup")}">查商户编号</a>里看怎么办。</p>`;
}

function sectionLinks(href: Href): readonly Html[] {
	return SECTIONS.map(
		([page, title]) => html`<a href="${href(page)}">${title}</a>`,
	);
}

function shorten(text: string): string {
	const characters = [...text];
	return characters.length > 30 ? `${characters.slice(0, 30).join("")}…` : text;
}
