import type { Diagnostic, Words } from "../markdown/diagnostic.ts";
import { blankCode } from "../markdown/prose-lines.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { parsePhoneNumber } from "../numbers/phone-number.ts";
import { toHalfWidth } from "../text/half-width.ts";
import { checkLines, type Placed } from "./check-lines.ts";

/** Starts at the middle of a link, because its text may hold brackets. */
const DIAL = /\]\([ \t]*<?tel:([^)\s>]*)/gi;
const DEFINITION = /^[ \t>]*\[[^[\]]+\]:[ \t]*<?tel:/i;
const ADDRESS = /\]\([^()]*\)/g;
const AREA_CODE = /\((0\d{2,3})\)/g;
const SEPARATORS = /(\d)[\s-]+(?=\d)/g;

/**
 * Check links that dial: the target must be a telephone number, and be printed
 * in the link's text or, if that has no number, in its line.
 *
 * @example
 * checkDialing({ name: "a.md", markdown: "[95016](tel:95061)" })[0].message // "写的是“95016”，拨的却是 95061"
 */
export function checkDialing(file: SourceFile): readonly Diagnostic[] {
	return checkLines(file, (text) => checkLine(blankCode(text)));
}

function checkLine(text: string): readonly Placed[] {
	if (DEFINITION.test(text)) return [[text.indexOf("["), ...APART]];
	const shown = text.replace(ADDRESS, "]");
	return [...text.matchAll(DIAL)].flatMap(({ 1: dialled = "", index }) => {
		const start = Math.max(text.lastIndexOf("[", index), 0);
		const words = text.slice(start + 1, index);
		return explainDial({ words, dialled, shown }).map(
			(found): Placed => [start, ...found],
		);
	});
}

const APART: Words = [
	"拨号的链接和它的号码不在一处，看不出是不是同一个",
	"写成“[95016](tel:95016)”这样，号码和 tel: 在一起",
];

interface Dial {
	readonly words: string;
	/** The text after `tel:`. */
	readonly dialled: string;
	/** The line without link addresses. */
	readonly shown: string;
}

function explainDial({ words, dialled, shown }: Dial): readonly Words[] {
	const phone = parsePhoneNumber(dialled);
	if (!phone.dialable) {
		const hint = "改成正确的号码，只写数字；查不到正确的，就不做成链接";
		return [[`“tel:${dialled}”不能拨打：${phone.reason}`, hint]];
	}
	const own = numbersIn(words);
	const printed = own.length > 0 ? own : numbersIn(shown);
	if (printed.includes(phone.digits)) return [];
	const message =
		own.length > 0
			? `写的是“${words}”，拨的却是 ${phone.digits}`
			: `“${words}”拨的是 ${phone.digits}，这一行却没有写这个号码`;
	return [
		[message, `查清哪个对，写成“[${phone.digits}](tel:${phone.digits})”这样`],
	];
}

function numbersIn(text: string): readonly string[] {
	const plain = toHalfWidth(text).replace(AREA_CODE, "$1-");
	return plain.replace(SEPARATORS, "$1").match(/\d+/g) ?? [];
}
