import { findLabels, type Label } from "./find-labels.ts";
import type { NumberKind, NumberToken } from "./number-token.ts";
import { type PlainLine, plainLine } from "./plain-line.ts";
import { readTokens } from "./read-tokens.ts";

/** A line with its labels and numbers. */
export interface Line extends PlainLine {
	/** The line as pasted. */
	readonly text: string;
	readonly labels: readonly Label[];
	readonly tokens: readonly NumberToken[];
}

/** Labels of telephones; a merchant number is too long for one, and is kept. */
const TELEPHONE = /电话|手机|客服|热线|微信$|QQ/;
/** Kinds that are a merchant number or what is left of one. */
const LIKE_MERCHANT: readonly NumberKind[] = [
	"merchant",
	"rounded",
	"nearly",
	"masked",
];

/**
 * Read the labels and numbers of a line. A merchant number directly behind
 * another label, such as 订单号, is a `reference`.
 *
 * @example
 * readLine("订单号 822290070111135").tokens[0].kind // "reference"
 */
export function readLine(text: string): Line {
	const { written, plain } = plainLine(text);
	const labels = findLabels(plain);
	const others = labels.filter(
		({ kind, text }) => kind === "reference" && !TELEPHONE.test(text),
	);
	const taken = new Set(others.map(({ end }) => end));
	const tokens = readTokens(plain).map(
		(token): NumberToken =>
			taken.has(token.start) && LIKE_MERCHANT.includes(token.kind)
				? { ...token, kind: "reference" }
				: token,
	);
	return { text, written, plain, labels, tokens };
}

/**
 * List the tokens that lie completely between two indices of a line.
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

/** Find the first token from an index on, by binary search: a line may hold thousands. */
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
