import type { Label } from "../numbers/find-labels.ts";
import {
	type MerchantNumber,
	merchantsAmong,
} from "../numbers/number-token.ts";
import { type Line, tokensBetween } from "../numbers/read-line.ts";
import { cleanName } from "./clean-name.ts";
import { nameBetween, wordsBetween } from "./name-beside.ts";

/** What part of a line says about a merchant. */
export interface Statement {
	readonly kind: "number" | "name" | "words";
	/** The label of the part; empty without one. */
	readonly key: string;
	readonly numbers: readonly MerchantNumber[];
	/** The labelled name, the name beside the numbers, or words that may be a name. */
	readonly name: string;
	/** Index of its line. */
	readonly line: number;
}

/** Part of a line, from a label or the start to the next label. */
interface Part {
	readonly label: Pick<Label, "kind" | "text"> | undefined;
	readonly from: number;
	readonly to: number;
}

/**
 * Read what lines say about merchants, in order. A label alone on its line
 * applies to the next line.
 *
 * @param skipped indexes of lines read elsewhere, such as table rows
 */
export function readStatements(
	lines: readonly Line[],
	skipped: ReadonlySet<number>,
): {
	readonly all: readonly Statement[];
	/** Indexes of the lines with a label. */
	readonly understood: readonly number[];
} {
	const all: Statement[] = [];
	const understood: number[] = [];
	let pending: Part["label"];
	for (const [index, line] of lines.entries()) {
		if (skipped.has(index)) pending = undefined;
		if (skipped.has(index) || line.plain.trim() === "") continue;
		const parts = partsOf(line, pending);
		pending = pendingAfter(line, parts);
		if (parts.some(({ label }) => label !== undefined)) understood.push(index);
		all.push(...statementsOf(line, parts, index));
	}
	return { all, understood };
}

function partsOf(
	{ plain, labels }: Line,
	pending: Part["label"],
): readonly Part[] {
	const [first] = labels;
	const whole = { from: 0, to: plain.length };
	if (!first) return [{ label: pending, ...whole }];
	const values = labels.map((label, index) => ({
		label,
		from: label.end,
		to: labels[index + 1]?.start ?? plain.length,
	}));
	if (plain.slice(0, first.start).trim() === "") return values;
	return [{ label: undefined, from: 0, to: first.start }, ...values];
}

function pendingAfter(
	{ plain, labels }: Line,
	parts: readonly Part[],
): Part["label"] {
	const last = parts.at(-1);
	if (labels.length !== 1 || !last) return undefined;
	return plain.slice(last.from, last.to).trim() === "" ? last.label : undefined;
}

function statementsOf(
	line: Line,
	parts: readonly Part[],
	index: number,
): readonly Statement[] {
	const said = parts.flatMap((part) => statementsIn(line, part, index));
	const [first, second] = said;
	// A name may precede the label of its number.
	if (
		first?.kind === "words" &&
		second?.kind === "number" &&
		second.name === ""
	) {
		return [{ ...second, name: first.name }, ...said.slice(2)];
	}
	return said;
}

function statementsIn(
	line: Line,
	part: Part,
	index: number,
): readonly Statement[] {
	const { label, from, to } = part;
	const numbers = merchantsAmong(tokensBetween(line, from, to));
	const bare: Statement = {
		...{ kind: "number", key: "", name: "" },
		...{ numbers, line: index },
	};
	if (label?.kind === "name") {
		const name = labelledName(line, from, to);
		const said: readonly Statement[] = [
			{ ...bare, kind: "name", key: label.text, name, numbers: [] },
			bare,
		];
		return said.filter((each) => each.name !== "" || each.numbers.length > 0);
	}
	if (numbers.length > 1 && !label) return pairNames(line, index);
	if (numbers.length > 0) {
		const isOwn = label?.kind !== "fact" && label?.kind !== "reference";
		const name =
			isOwn && numbers.length === 1 ? nameBetween(line, from, to) : "";
		const key = label?.kind === "number" ? label.text : "";
		return [{ ...bare, key, name }];
	}
	return label ? [] : wordsIn(line, part, index);
}

/** Read words that may be a name, unless a time beside them suggests a chat. */
function wordsIn(
	line: Line,
	{ from, to }: Part,
	index: number,
): readonly Statement[] {
	const isChat = line.tokens.some(
		({ kind, text }) => kind === "date" && text.includes(":"),
	);
	const name = isChat ? "" : nameBetween(line, from, to);
	return name === ""
		? []
		: [{ kind: "words", key: "", numbers: [], name, line: index }];
}

/** Read a labelled name, which may be anything with a letter. */
function labelledName(line: Line, from: number, to: number): string {
	const names = wordsBetween(line, from, to)
		.map(cleanName)
		.filter((each) => /\p{L}/u.test(each));
	const areCells = line.plain.slice(from, to).trim().includes("\t");
	const [name = ""] = areCells && names.length > 1 ? [] : names;
	return name;
}

/** Pair several numbers of a line with names, if each has one on the same side. */
function pairNames(line: Line, index: number): readonly Statement[] {
	const merchants = line.tokens.filter(({ kind }) => kind === "merchant");
	const ends = [0, ...merchants.map(({ end }) => end)];
	const starts = [...merchants.map(({ start }) => start), line.plain.length];
	const gaps = starts.map((start, gap) =>
		nameBetween(line, Math.max(0, ...ends.slice(gap, gap + 1)), start),
	);
	const before = gaps.slice(0, -1);
	const after = gaps.slice(1);
	const isBefore = before.every(Boolean) && after.at(-1) === "";
	const isAfter = after.every(Boolean) && before[0] === "";
	const names = isBefore ? before : isAfter ? after : [];
	return merchantsAmong(merchants).map((number, place) => ({
		...{ kind: "number", key: "", numbers: [number], line: index },
		name: names[place] ?? "",
	}));
}
