import { joinGroups } from "./join-groups.ts";
import { nameDigits } from "./name-digits.ts";
import type { NumberToken } from "./number-token.ts";
import { type Run, scanRuns } from "./scan-runs.ts";

/** Separators between the groups of one number. */
const SEPARATOR = /^(?: {1,4}| ?[-‐-―−_.·] ?|, ?)$/;
const TOUCH = /^(?: | ?[-‐-―−_.·] ?)$/;
const COMMA_RANK = 9;
/** Groups of digits, or of digits and letters, in the lengths that people print. */
const DIGIT_GROUP = /^(?:\d{1,8}|\d{12})$/;
const LETTER_GROUP = /^(?:[\dA-Z]{3,5}|[\dA-Z]{12})$/;
const ORDINAL = 3;
/** Maximum number of characters before a row number. */
const MARK = 8;

/** A separator that may join two neighbouring groups. */
interface Link {
	readonly text: string;
	/** Lower ranks join more tightly. */
	readonly rank: number;
}

/**
 * Read and classify the numbers of a line. Groups are one number only if the
 * same separator joins them all and they end at a boundary.
 *
 * @param line in half-width characters, from `toHalfWidth`
 * @example
 * readTokens("8222 9007 0111 135 元 12").map(({ kind }) => kind) // ["merchant", "digits"]
 */
export function readTokens(line: string): readonly NumberToken[] {
	const runs = scanRuns(line);
	const links = runs.map((run, index) => linkAfter(line, run, runs[index + 1]));
	const tokens = cutChains(links)
		.flatMap(([from, to]) => readChain(runs.slice(from, to)))
		.filter(({ text }) => /\d/.test(text));
	return tokens.map((token, index) => {
		const beside = tokens.slice(Math.max(0, index - 1), index + 2);
		return isPieceOf(line, token, beside)
			? { ...token, kind: "nearly" }
			: token;
	});
}

function linkAfter(
	line: string,
	run: Run,
	next: Run | undefined,
): Link | undefined {
	if (!next || !isGroup(run) || !isGroup(next)) return undefined;
	const text = line.slice(run.end, next.start);
	if (!SEPARATOR.test(text)) return undefined;
	if (text.startsWith(",")) return { text, rank: COMMA_RANK };
	return { text, rank: text.trim() === "" ? text.length : text.length - 1 };
}

function isGroup({ kind, text }: Run): boolean {
	if (kind !== undefined) return false;
	return DIGIT_GROUP.test(text) || (LETTER_GROUP.test(text) && /\d/.test(text));
}

/** Find the ranges of joined groups; tighter links win. */
function cutChains(
	links: readonly (Link | undefined)[],
): readonly (readonly [number, number])[] {
	const chains: (readonly [number, number])[] = [];
	let from = 0;
	for (const [index, link] of links.entries()) {
		if (link && holds(link, links[index - 1]) && holds(link, links[index + 1]))
			continue;
		chains.push([from, index + 1]);
		from = index + 1;
	}
	return chains;
}

function holds(link: Link, other: Link | undefined): boolean {
	return !other || other.text === link.text || other.rank > link.rank;
}

function readChain(runs: readonly Run[]): readonly NumberToken[] {
	const [only] = runs;
	if (only && runs.length === 1)
		return [{ ...only, kind: only.kind ?? nameDigits(only.text) }];
	let index = 0;
	return joinGroups(runs.map(({ text }) => text)).map(
		({ text, kind, size }) => {
			const own = runs.slice(index, index + size);
			index += size;
			const [start = 0] = own.map((run) => run.start);
			const [end = 0] = own.slice(-1).map((run) => run.end);
			return { text, kind, start, end };
		},
	);
}

/** Tell whether adjacent digits may belong to a grouped number. */
function isPieceOf(
	line: string,
	token: NumberToken,
	beside: readonly NumberToken[],
): boolean {
	const isInGroups = token.end - token.start > token.text.length;
	if (token.kind !== "merchant" || !isInGroups) return false;
	return beside.some((other) =>
		other.start < token.start
			? touches(line, other, token) && !isOrdinal(line, other)
			: touches(line, token, other) && !isInWord(line, other),
	);
}

function touches(line: string, one: NumberToken, other: NumberToken): boolean {
	const isLoose = [one, other].some(
		({ kind, text }) => kind === "digits" && /^\d+$/.test(text),
	);
	return isLoose && TOUCH.test(line.slice(one.end, other.start));
}

/** Tell whether digits are a row number, or end a name such as `店24`. */
function isOrdinal(line: string, { text, start }: NumberToken): boolean {
	if (text.length > ORDINAL) return false;
	if (/\p{L}/u.test(line.charAt(start - 1))) return true;
	return start <= MARK && /^\P{L}*$/u.test(line.slice(0, start));
}

/** Tell whether digits begin a name such as `24小时便利店`. */
function isInWord(line: string, { text, end }: NumberToken): boolean {
	return text.length <= ORDINAL && /^\p{L}/u.test(line.slice(end, end + 2));
}
