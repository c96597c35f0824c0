import type { Sources } from "../directory/identify-prefix.ts";
import { merchantNumberHtml } from "../numbers/merchant-number-html.ts";
import type { FoundNumber } from "../pasting/merge-mentions.ts";
import type { Pasted } from "../pasting/read-pasted.ts";
import { type Merchant, newMerchant } from "../plan/merchant.ts";
import { ownerOf } from "../plan/owner.ts";
import { type Html, html } from "../text/html.ts";

/** Limit that suggests a wrong file: nobody has so many merchants. */
export const MOST_NUMBERS = 300;
const MOST_LINES = 50;

/** The result of reading a pasted text, and the list it would be added to. */
export interface PastedView {
	readonly pasted: Pasted;
	readonly merchants: readonly Merchant[];
	readonly sources: Sources;
}

/**
 * List the numbers of a pasted text that can be added: neither in the list
 * already nor samples.
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

/** Show what was found in a pasted text: numbers, doubts and unread lines. */
export function pastedHtml(view: PastedView): Html | undefined {
	const { found, doubts, rest, unread } = view.pasted;
	if (found.length + doubts.length + rest.length === 0) return undefined;
	if (found.length > MOST_NUMBERS) {
		return html`<p class="flaw">里面有 ${found.length} 个编号，一个人不会有这么多，像是贴错了文件。什么也没有存。请只贴自己的那几行，最多 ${MOST_NUMBERS} 个。</p>`;
	}
	return html`
		${numbersHtml(found, view)}
		${doubtsHtml(view.pasted)}
		${addHtml(newNumbers(view).length)}
		${unreadHtml(unread)}
		${restHtml(rest)}`;
}

/** Say what is still in the box, beside the button that unfolds it; empty if nothing. */
export function leftInBox({ doubts, rest, found }: Pasted): string {
	const lines = new Set([...doubts.map(({ line }) => line), ...rest]).size;
	const parts = [
		found.length > 0 && `${found.length} 个编号`,
		lines > 0 && `${lines} 行`,
	].filter(Boolean);
	return parts.length > 0 ? `框里还有 ${parts.join("、")}没有加入` : "";
}

/** Announce to screen readers what was found, in one sentence. */
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

function numbersHtml(found: readonly FoundNumber[], view: PastedView): Html {
	if (found.length === 0) {
		return html`<p class="pasted-sum">还没有找到 15 位的商户编号</p>`;
	}
	return html`
		<p class="pasted-sum">找到 ${found.length} 个编号</p>
		<ul class="pasted">${found.map((each) => foundHtml(each, view))}</ul>`;
}

function addHtml(fresh: number): Html | undefined {
	if (fresh === 0) return undefined;
	return html`<button type="button" class="main-button" data-act="add">加入清单（${fresh} 户）</button>`;
}

function foundHtml(found: FoundNumber, view: PastedView): Html {
	const { owner, remark } = doubtAbout(found, view);
	const { number, name, names } = found;
	const which =
		names.length > 0 && `有几个名称：${names.join("、")}，分不清是哪个，先不填`;
	return html`<li><span class="merchant-number">${merchantNumberHtml(number)}</span> <span>${owner.name}</span>${name && html` <span class="muted">${name}</span>`}${remarkHtml(which)}${remarkHtml(remark)}</li>`;
}

function remarkHtml(remark: string | false): Html | undefined {
	if (!remark) return undefined;
	return html` <span class="remark">${remark}</span>`;
}

function doubtAbout(
	{ number }: FoundNumber,
	{ merchants, sources }: Pick<PastedView, "merchants" | "sources">,
) {
	const owner = ownerOf(newMerchant({ id: number, number }), sources);
	if (merchants.some(({ id }) => id === number)) {
		return { owner, isNew: false, remark: "已经在清单里" };
	}
	if (owner.acquirer?.note.startsWith("演示")) {
		const remark = "演示用的编号，不是真的，不加入";
		return { owner, isNew: false, remark };
	}
	const remark =
		!owner.isKnown && "前三位查不到，可能是机构自己的内部编号，请和小票核对";
	return { owner, isNew: true, remark };
}

function unreadHtml(unread: string): Html | undefined {
	if (unread === "") return undefined;
	return html`<p class="flaw">太长了，只看了前面 20 万字，后面还有 ${unread.length} 字没有看。加入清单以后，它们还留在框里，可以接着加。</p>`;
}

function doubtsHtml({ doubts }: Pasted): Html | undefined {
	if (doubts.length === 0) return undefined;
	const items = doubts
		.slice(0, MOST_LINES)
		.map(
			({ text, reason }) =>
				html`<li><span><span class="typed">${shorten(text)}</span>：${reason}</span></li>`,
		);
	return html`
		<div class="doubts">
			<p>像编号，但是不对，先不加入：</p>
			<ul>${items}</ul>
			${moreHtml(doubts.length)}
		</div>`;
}

function restHtml(rest: readonly string[]): Html | undefined {
	if (rest.length === 0) return undefined;
	return html`
		<details class="rest">
			<summary>没看懂的 ${rest.length} 行</summary>
			<p class="muted">这几行里没有编号。是商户的，可以先加进去，编号以后再补；加入清单以后，它们还留在框里。</p>
			<ul>${rest.slice(0, MOST_LINES).map(lineHtml)}</ul>
			${moreHtml(rest.length)}
		</details>`;
}

function lineHtml(line: string, index: number): Html {
	const words = shorten(line);
	return html`<li><span>${words}</span> <button type="button" class="small-button" data-act="add-line" data-line="${index}" aria-label="当作一户加入：${words}">当作一户加入</button></li>`;
}

function moreHtml(count: number): Html | undefined {
	if (count <= MOST_LINES) return undefined;
	return html`<p class="muted">还有 ${count - MOST_LINES} 行，都还在框里。</p>`;
}

function shorten(text: string): string {
	const characters = [...text.trim()];
	return characters.length > 60
		? `${characters.slice(0, 60).join("")}…`
		: characters.join("");
}
