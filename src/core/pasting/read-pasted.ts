import { explainToken } from "../numbers/number-flaw.ts";
import type { NumberToken } from "../numbers/number-token.ts";
import { splitLines } from "../numbers/plain-line.ts";
import { type Line, readLine } from "../numbers/read-line.ts";
import { isRemark } from "./clean-name.ts";
import type { Reading } from "./mention.ts";
import { type FoundNumber, mergeMentions } from "./merge-mentions.ts";
import { wordsBetween } from "./name-beside.ts";
import { readOrder } from "./read-order.ts";
import { readRecords } from "./read-records.ts";
import { readStatements } from "./read-statements.ts";
import { readTables, type TableReading } from "./read-tables.ts";
import { readTurnedTables } from "./read-turned-tables.ts";

/** Text that looks like a merchant number but is not one. */
export interface Doubt {
	readonly text: string;
	/** The reason in Chinese, without a full stop. */
	readonly reason: string;
	/** The whole line. */
	readonly line: string;
}

/** The result of reading a pasted text; every part of it is kept. */
export interface Pasted {
	/** Distinct numbers, in the order of the text. */
	readonly found: readonly FoundNumber[];
	readonly doubts: readonly Doubt[];
	/** Lines that were not understood, unchanged. */
	readonly rest: readonly string[];
	/** The text beyond the length limit; usually empty. */
	readonly unread: string;
}

/** Limit in UTF-16 units; only a wrong file exceeds it. */
export const LONGEST_PASTED = 200_000;
/** Length of a masked merchant number. */
const COVERED = 15;

/**
 * Find every merchant number in a pasted text, with its name; lookalikes, with
 * the reason; and the lines that were not understood.
 *
 * @example
 * readPasted("张三小店 822290070111135").found // [{ number: "822290070111135", name: "张三小店" }]
 */
export function readPasted(pasted: string): Pasted {
	const end = endOfRead(pasted);
	const lines = splitLines(pasted.slice(0, end)).map(readLine);
	const tables = readTables(lines, readTurnedTables(lines));
	const others = readOthers(lines, tables);
	const mentions = [...tables.mentions, ...others.mentions];
	const { found, rounded } = mergeMentions(mentions);
	const doubts = [
		...lines.flatMap((line, index) => doubtsIn(line, index, tables)),
		...rounded.map(({ number, line }) => ({
			kind: "rounded" as const,
			text: number,
			line,
		})),
	];
	const explained =
		found.length > 0 ? [...tables.understood, ...others.understood] : [];
	const used = [...mentions, ...doubts].map(({ line }) => line);
	const gone = new Set([...used, ...explained]);
	return {
		found: found.map(({ number, name, names }) => ({ number, name, names })),
		doubts: doubts.map(({ line, ...token }) => ({
			text: token.text,
			reason: explainToken(token),
			line: String(lines[line]?.text),
		})),
		rest: lines.flatMap(({ text }, index) =>
			gone.has(index) || text.trim() === "" ? [] : text,
		),
		unread: pasted.slice(end),
	};
}

/** Find where to cut a text: at the end of a line, if there is one. */
function endOfRead(pasted: string): number {
	if (pasted.length <= LONGEST_PASTED) return pasted.length;
	const last = pasted.lastIndexOf("\n", LONGEST_PASTED);
	return last > 0 ? last : LONGEST_PASTED;
}

/** Read the lines outside tables. */
function readOthers(lines: readonly Line[], tables: TableReading): Reading {
	const skipped = new Set([...tables.rows.keys(), ...tables.understood]);
	const indexesOf = (isOne: (line: Line) => boolean) =>
		lines.flatMap((line, index) => (isOne(line) ? index : []));
	const breaks = indexesOf(isBreak);
	const { all, understood } = readStatements(lines, skipped);
	const { mentions, understood: named } = all.some(
		({ kind }) => kind === "name",
	)
		? { mentions: readRecords(all, breaks), understood: [] }
		: readOrder(all, breaks);
	return {
		mentions,
		understood: [...understood, ...named, ...indexesOf(isFact)],
	};
}

function isBreak({ text }: Line): boolean {
	return /^[\s—–=_*~-]*$/.test(text);
}

/** Tell whether a line is only a date or state. */
function isFact(line: Line): boolean {
	if (line.tokens.some(({ kind }) => kind !== "date")) return false;
	const words = wordsBetween(line, 0, line.plain.length).map((each) =>
		each.trim(),
	);
	return words.every((word) => word === "" || isRemark(word));
}

function doubtsIn(line: Line, index: number, { rows }: TableReading) {
	const cells = rows.get(index) ?? [line];
	return cells.flatMap(({ tokens, labels }) => {
		const isLabelled = labels.some(({ kind }) => kind === "number");
		return tokens
			.filter((token) => isDoubt(token, isLabelled))
			.map(({ kind, text }) => ({ kind, text, line: index }));
	});
}

/** Tell whether a token is a doubt; a masked number may be a telephone's or a card's. */
function isDoubt({ kind, text }: NumberToken, isLabelled: boolean): boolean {
	if (kind === "rounded" || kind === "nearly") return true;
	const { length } = text.replaceAll(" ", "");
	return kind === "masked" && (isLabelled || length === COVERED);
}
