import type { NumberToken } from "../numbers/number-token.ts";
import { type Line, tokensBetween } from "../numbers/read-line.ts";
import { cleanName } from "./clean-name.ts";
import { isLikelyName, isShopName } from "./likely-name.ts";

/** Separators of cells, and of parts of a sentence. */
const PARTS = /[\t|,，;；]| {3,}/;

/**
 * List the words in a range of a line, split at its numbers. Digits that belong
 * to a name, as in `24小时便利店`, are kept.
 *
 * @example
 * wordsBetween(readLine("张三 822290070111135 正常"), 0, 22) // ["张三", "正常"]
 */
export function wordsBetween(
	line: Line,
	from: number,
	to: number,
): readonly string[] {
	const { written, plain } = line;
	const words: string[] = [];
	let start = from;
	for (const token of tokensBetween(line, from, to)) {
		if (belongsToName(plain, token)) continue;
		words.push(written.slice(start, token.start));
		start = token.end;
	}
	words.push(written.slice(start, to));
	return words.flatMap((part) => part.split(PARTS));
}

/**
 * Find the name in a range of a line; empty if there is none, or more than one
 * candidate.
 *
 * @example
 * nameBetween(readLine("1 张三便利店 822290070111135 正常"), 0, 27) // "张三便利店"
 */
export function nameBetween(line: Line, from: number, to: number): string {
	const names = [
		...new Set(
			wordsBetween(line, from, to).map(cleanName).filter(isLikelyName),
		),
	];
	if (names.length < 2) return names.join("");
	const shops = names.filter(isShopName);
	return shops.length === 1 ? shops.join("") : "";
}

/** Tell whether digits are part of a word: `24小时`, `7-11便利店`, `2元店`. */
function belongsToName(
	plain: string,
	{ kind, text, start, end }: NumberToken,
): boolean {
	const behind = plain.slice(end, end + 3);
	const isBound =
		/^\p{L}/u.test(behind) || /\p{L}$/u.test(plain.charAt(start - 1));
	if (kind === "digits" && /[A-Z]/.test(text)) return true;
	if (kind === "digits")
		return isBound || /^-\d/.test(behind) || /-$/.test(plain.charAt(start - 1));
	if (kind === "amount") return /^[元块][\p{L}]/u.test(behind);
	const isStart = !/\p{L}$/u.test(plain.charAt(start - 1));
	return (
		text.length <= 5 && kind === "phone" && isStart && /^\p{L}/u.test(behind)
	);
}
