import type { Sources } from "../directory/identify-prefix.ts";
import { groupDigits } from "../numbers/merchant-number.ts";
import type { FoundNumber, Pasted } from "../pasting/read-pasted.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { type Merchant, newMerchant } from "./merchant.ts";
import { ownerOf } from "./owner.ts";

/** Nobody has so many; a wrong file does. */
export const MOST_NUMBERS = 300;
const MOST_LINES = 50;

/** What a pasted text came to, beside what is in the list already. */
export interface PastedView {
	readonly pasted: Pasted;
	readonly merchants: readonly Merchant[];
	readonly sources: Sources;
}

/**
 * The numbers of a pasted text that can be added: neither there already nor a
 * sample's.
 */
export function newNumbers({
	pasted,
	merchants,
	sources,
}: PastedView): readonly FoundNumber[] {
	return pasted.found.filter(
		(found) => doubtAbout(found, { merchants, sources }).isNew,
	);
}

/** What was found in a pasted text: numbers, doubts, and what is left. */
export function pastedHtml(view: PastedView): string {
	const { found, doubts, rest, unread } = view.pasted;
	if (found.length + doubts.length + rest.length === 0) return "";
	if (found.length > MOST_NUMBERS) {
		return `<p class="flaw">里面有 ${found.length} 个编号，一个人不会有这么多，像是贴错了文件。什么也没有存。请只贴自己的那几行，最多 ${MOST_NUMBERS} 个。</p>`;
	}
	const fresh = newNumbers(view).length;
	const add =
		fresh > 0
			? `<button type="button" class="main-button" data-act="add">加入清单（${fresh} 户）</button>`
			: "";
	return [
		found.length > 0
			? `<p class="pasted-sum">找到 ${found.length} 个编号</p><ul class="pasted">${found.map((each) => foundHtml(each, view)).join("")}</ul>`
			: '<p class="pasted-sum">还没有找到 15 位的商户编号</p>',
		doubtsHtml(view.pasted),
		add,
		unreadHtml(unread),
		restHtml(rest),
	].join("");
}

/** For a screen reader: what was found, in one sentence. */
export function announcePasted(view: PastedView): string {
	const { found, doubts, rest, unread } = view.pasted;
	if (found.length > MOST_NUMBERS) return `${found.length} 个编号，太多了`;
	const parts = [
		`找到 ${found.length} 个编号，${newNumbers(view).length} 个可以加入`,
		doubts.length > 0 && `${doubts.length} 个不对`,
		rest.length > 0 && `${rest.length} 行没看懂`,
		unread !== "" && "太长，后面的没有看",
	];
	return parts.filter(Boolean).join("，");
}

function foundHtml(
	found: FoundNumber,
	{ merchants, sources }: PastedView,
): string {
	const { owner, remark } = doubtAbout(found, { merchants, sources });
	const names =
		found.names.length > 0
			? ` <span class="remark">有几个名称：${escapeHtml(found.names.join("、"))}，分不清是哪个，先不填</span>`
			: "";
	return `<li><span class="merchant-number">${groupDigits(found.number)}</span> <span>${escapeHtml(owner.name)}</span>${found.name ? ` <span class="muted">${escapeHtml(found.name)}</span>` : ""}${names}${remark ? ` <span class="remark">${remark}</span>` : ""}</li>`;
}

function doubtAbout(
	{ number }: FoundNumber,
	{ merchants, sources }: Pick<PastedView, "merchants" | "sources">,
) {
	const owner = ownerOf(newMerchant({ id: number, number }), sources);
	const isThere = merchants.some(({ id }) => id === number);
	const isSample = owner.acquirer?.note.startsWith("演示") === true;
	return {
		owner,
		isNew: !isThere && !isSample,
		remark: remarkOn({ isThere, isSample, isKnown: owner.isKnown }),
	};
}

function remarkOn(about: {
	readonly isThere: boolean;
	readonly isSample: boolean;
	readonly isKnown: boolean;
}): string {
	if (about.isThere) return "已经在清单里";
	if (about.isSample) return "演示用的编号，不是真的，不加入";
	if (about.isKnown) return "";
	return "前三位查不到，可能是机构自己的内部编号，请和小票核对";
}

function unreadHtml(unread: string): string {
	if (unread === "") return "";
	return `<p class="flaw">太长了，只看了前面 20 万字，后面还有 ${unread.length} 字没有看。加入清单以后，它们还留在框里，可以接着加。</p>`;
}

function doubtsHtml({ doubts }: Pasted): string {
	if (doubts.length === 0) return "";
	const items = doubts
		.slice(0, MOST_LINES)
		.map(
			({ text, reason }) =>
				`<li><span><span class="typed">${escapeHtml(shorten(text))}</span>：${escapeHtml(reason)}</span></li>`,
		);
	return `<div class="doubts"><p>像编号，但是不对，先不加入：</p><ul>${items.join("")}</ul>${moreHtml(doubts.length)}</div>`;
}

function restHtml(rest: readonly string[]): string {
	if (rest.length === 0) return "";
	const items = rest
		.slice(0, MOST_LINES)
		.map(
			(line, index) =>
				`<li><span>${escapeHtml(shorten(line))}</span> <button type="button" class="small-button" data-act="add-line" data-line="${index}" aria-label="当作一户加入：${escapeHtml(shorten(line))}">当作一户加入</button></li>`,
		);
	return `<details class="rest"><summary>没看懂的 ${rest.length} 行</summary><p class="muted">这几行里没有编号。是商户的，可以先加进去，编号以后再补；加入清单以后，它们还留在框里。</p><ul>${items.join("")}</ul>${moreHtml(rest.length)}</details>`;
}

function moreHtml(count: number): string {
	if (count <= MOST_LINES) return "";
	return `<p class="muted">还有 ${count - MOST_LINES} 行，都还在框里。</p>`;
}

function shorten(text: string): string {
	const characters = [...text.trim()];
	return characters.length > 60
		? `${characters.slice(0, 60).join("")}…`
		: characters.join("");
}
