import type { Hotline } from "../directory/entry-field.ts";
import { statusTagHtml } from "../directory/status-html.ts";
import { escapeHtml } from "../text/escape-html.ts";
import type { Variants } from "./folded-text.ts";
import { excerpt, type Marking, markHtml } from "./marked-text.ts";
import type { Hit, SearchAnswer } from "./search.ts";
import type { Target, TargetKind } from "./search-index.ts";

type Href = (page: string, id?: string) => string;

/** How many of each group are shown. */
const MOST: Readonly<Record<TargetKind, number>> = {
	entry: 8,
	product: 5,
	acquirer: 5,
	section: 8,
};

const TITLES: Readonly<Record<TargetKind, string>> = {
	entry: "机构和热线",
	product: "产品",
	acquirer: "其他机构",
	section: "页面里的段落",
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
): string {
	const shown = shownHits(answer);
	if (shown.length === 0) return nothingHtml(answer, href);
	const owned = shown.map((_, index) => `hit-${index}`).join(" ");
	const items = shown.map((hit, index) => {
		const isFirst = shown[index - 1]?.group !== hit.group;
		const title = isFirst
			? `<p class="hits-title">${TITLES[hit.group]}</p>`
			: "";
		return title + hitHtml(hit, index, { words: hit.words, variants });
	});
	return `<div role="listbox" id="search-hits" aria-label="搜索结果" aria-owns="${owned}"></div>${items.join("")}${restHtml(answer, shown.length)}${unlistedHtml(answer, href)}`;
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
	const phone = hotline?.phone.dialable
		? `，电话 ${hotline.phone.printed}`
		: "";
	return `${answer.hits.length} 个结果，第一个是${first.target.title}${phone}`;
}

function hitHtml(hit: Hit, index: number, marking: Marking): string {
	const { target, group } = hit;
	const place = `${target.page}#${target.id}`;
	const body = group === "section" ? sectionHtml(hit, marking) : cardBody(hit);
	const call = group === "entry" ? callHtml(mainHotline(hit)) : "";
	return `<div class="hit" data-group="${group}"><div role="option" id="hit-${index}" data-place="${escapeHtml(place)}" aria-selected="false"><span class="hit-title">${markHtml(target.title, marking)}</span>${whyHtml(hit, marking)}${body}</div>${call}</div>`;
}

/** The name or prefix by which a hit was found, where its title does not show it. */
function whyHtml({ name, prefix, target }: Hit, marking: Marking): string {
	if (prefix) return noteHtml(`前三位 <mark>${escapeHtml(prefix)}</mark>`);
	const isLatin = /^[\da-z]+$/.test(name?.written ?? "");
	if (!name?.isAlias || isLatin || target.title.includes(name.written))
		return "";
	return noteHtml(`也叫 ${markHtml(name.written, marking)}`);
}

function cardBody({ target, group, ...hit }: Hit): string {
	if (group === "product") return noteHtml("产品页");
	if (group === "acquirer") {
		return noteHtml(`前三位 ${target.prefixes.join("、")}，本站没有它的电话`);
	}
	return (
		statusHtml(target) +
		numberHtml(mainHotline({ target, hotline: hit.hotline }), target)
	);
}

function statusHtml({ status }: Target): string {
	if (!status) return "";
	const words = escapeHtml(status.words);
	return `<span class="hit-status">${statusTagHtml(status)} ${words}</span>`;
}

function numberHtml(hotline: Hotline | undefined, target: Target): string {
	if (!hotline) return noteHtml("没有查到电话");
	const { phone, hours, isVerified } = hotline;
	const unverified = isVerified ? "" : " data-unverified";
	const printed = escapeHtml(phone.printed);
	const number = phone.dialable
		? `<span class="number">${printed}</span>`
		: `<s class="number">${printed}</s>`;
	const time = hours
		? ` <span class="hours" data-hours="${escapeHtml(hours)}"${unverified}>${escapeHtml(hours)}</span>`
		: "";
	const flaw = phone.dialable ? "" : " 不能拨打";
	const others = target.hotlines.length - 1;
	const more = others > 0 ? ` 另有 ${others} 个号码` : "";
	return `<span class="hit-phone">${number}${time}<span class="hit-note">${flaw}${more}</span></span>`;
}

function callHtml(hotline: Hotline | undefined): string {
	if (!hotline?.phone.dialable) return "";
	const printed = escapeHtml(hotline.phone.printed);
	return `<a class="call" href="tel:${hotline.phone.digits}" aria-label="拨打 ${printed}">拨打</a>`;
}

/** The number that was asked for, or the first that can be dialled. */
function mainHotline({
	target,
	hotline,
}: Pick<Hit, "target" | "hotline">): Hotline | undefined {
	const [first] = target.hotlines;
	return (
		hotline ?? target.hotlines.find(({ phone }) => phone.dialable) ?? first
	);
}

function sectionHtml({ target }: Hit, marking: Marking): string {
	const sentence = excerpt(target.text, marking);
	const text = sentence
		? `<span class="hit-text">${markHtml(sentence, marking)}</span>`
		: "";
	const above = target.kind === "entry" ? ["电话汇总"] : target.where;
	const where = above.length > 0 ? noteHtml(escapeHtml(above.join(" › "))) : "";
	return where + text;
}

function noteHtml(html: string): string {
	return `<span class="hit-note">${html}</span>`;
}

function restHtml({ hits }: SearchAnswer, shown: number): string {
	const rest = hits.length - shown;
	if (rest <= 0) return "";
	return `<p class="search-note">还有 ${rest} 个结果没有列出来，再多输几个字就能缩小范围。</p>`;
}

function nothingHtml(answer: SearchAnswer, href: Href): string {
	if (!answer.isComplete) return '<p class="search-note">正在查……</p>';
	const nearest = answer.nearest.map(
		({ page, id, title }) =>
			`<a href="${href(page, id)}">${escapeHtml(title)}</a>`,
	);
	const offer =
		nearest.length > 0
			? `<p class="search-note">您要找的可能是：</p><p class="search-links">${nearest.join("")}</p>`
			: "";
	return `<p class="search-nothing">没有找到“<span class="typed">${escapeHtml(shorten(answer.asked))}</span>”</p>${numberNote(answer)}${unlistedHtml(answer, href)}${offer}<p class="search-note">也可以到这些页面里看：</p><p class="search-links">${sectionLinks(href)}</p>`;
}

/** A number is never mended, and no other is offered in its place. */
function numberNote({ digits }: SearchAnswer): string {
	if (!digits) return "";
	const advice =
		digits.length < 5
			? "没有以它开头的电话，也没有这个前三位。"
			: `没有以它开头的电话。要是商户编号，完整的是 15 位，这里是 ${digits.length} 位；只输入前三位也能查。`;
	return `<p class="search-note">${advice}</p>`;
}

function unlistedHtml({ unlisted }: SearchAnswer, href: Href): string {
	if (unlisted.length === 0) return "";
	return `<p class="search-note">前三位 ${unlisted.join("、")} 没有查到是哪家，可能是机构自己的内部编号。到<a href="${href("/", "lookup")}">查商户编号</a>里看怎么办。</p>`;
}

function sectionLinks(href: Href): string {
	return SECTIONS.map(
		([page, title]) => `<a href="${href(page)}">${title}</a>`,
	).join("");
}

function shorten(text: string): string {
	const characters = [...text];
	return characters.length > 30 ? `${characters.slice(0, 30).join("")}…` : text;
}
