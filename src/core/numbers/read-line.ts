import { findLabels, type Label } from "./find-labels.ts";
import type { NumberToken } from "./number-token.ts";
import { plainLine } from "./plain-line.ts";
import { readTokens } from "./read-tokens.ts";

/** A line of a text, every part of it named; words are what stands between. */
export interface Line {
	/** As it was pasted. */
	readonly text: string;
	/** Without what cannot be seen, and without the mark of a list's item. */
	readonly written: string;
	/** The same in half-width characters; places are places in both. */
	readonly plain: string;
	readonly labels: readonly Label[];
	readonly tokens: readonly NumberToken[];
}

/** No telephone number is as long as a merchant's. */
const TELEPHONE = /电话|手机|客服|热线|微信$|QQ/;

/**
 * Read a line: its labels, and each number for what it is. A number behind the
 * label of something else, such as 订单号, is that.
 *
 * @example
 * readLine("订单号 822290070111135").tokens[0].kind // "reference"
 */
export function readLine(text: string): Line {
	const { written, plain } = plainLine(text);
	if (plain.trim() === "")
		return { text, written, plain, labels: [], tokens: [] };
	const labels = findLabels(plain);
	const others = labels.filter(
		({ kind, text }) => kind === "reference" && !TELEPHONE.test(text),
	);
	const taken = new Set(others.map(({ end }) => end));
	const tokens = readTokens(plain).map((token) =>
		taken.has(token.start) ? nameOtherwise(token) : token,
	);
	return { text, written, plain, labels, tokens };
}

function nameOtherwise(token: NumberToken): NumberToken {
	const { kind, text, start, end } = token;
	const isMerchant = kind === "merchant" || kind === "rounded";
	if (!isMerchant && kind !== "nearly" && kind !== "masked") return token;
	return { kind: "reference", text, start, end };
}

/**
 * The numbers of a line between two places, whole.
 *
 * @example
 * tokensBetween(readLine("822290070111135 95016"), 16, 21)[0].kind // "phone"
 */
export function tokensBetween(
	{ tokens }: Pick<Line, "tokens">,
	from: number,
	to: number,
): readonly NumberToken[] {
	const first = firstFrom(tokens, from);
	let end = first;
	for (let token = tokens[end]; token && token.end <= to; token = tokens[end])
		end++;
	return tokens.slice(first, end);
}

/** By halves: a line may hold thousands. */
function firstFrom(tokens: readonly NumberToken[], from: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const token = tokens[middle];
		if (token && token.start < from) low = middle + 1;
		else high = middle;
	}
	return low;
}
