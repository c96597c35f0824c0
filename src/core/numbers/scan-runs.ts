import type { NumberKind } from "./number-token.ts";

/** A token of a line, of a kind that its form tells, or plain. */
export interface Run {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** `undefined` for plain digits and letters, whose kind depends on their neighbours. */
	readonly kind: NumberKind | undefined;
}

const YEAR = "(?:19|20)\\d\\d";
const MONTH = "(?:1[0-2]|0?[1-9])";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
const TIME =
	"(?:2[0-3]|[01]?\\d):[0-5]\\d(?::[0-5]\\d)?(?:\\.\\d{1,3})?(?![\\d:])";
const BETWEEN_DATE_AND_TIME = "[ T]{0,2}(?:上午|下午|凌晨|中午|晚上)? ?";

/** Patterns by kind, tried in this order. */
const PATTERNS: readonly (readonly [
	NumberKind | "run" | "thousands",
	string,
])[] = [
	["masked", "\\d{1,11} ?[*•●×]{2}[*•●× ]{0,40}(?:\\d{1,11})?(?![\\dA-Za-z*])"],
	["masked", "[*•●×]{2}[*•●× ]{0,40}\\d{1,11}(?![\\dA-Za-z*])"],
	[
		"date",
		`${YEAR} ?[-/.年] ?${MONTH} ?[-/.月] ?${DAY}(?: ?日)?(?:${BETWEEN_DATE_AND_TIME}${TIME}Z?)?(?!\\d)`,
	],
	["date", `${YEAR} ?年 ?${MONTH} ?月`],
	["date", `${MONTH} ?月 ?${DAY} ?[日号](?:${BETWEEN_DATE_AND_TIME}${TIME})?`],
	["date", `\\d{1,2}[-/.]\\d{1,2}[-/.]${YEAR}(?!\\d)`],
	[
		"date",
		`(?!7-11)${MONTH}[-/]${DAY}(?:${BETWEEN_DATE_AND_TIME}${TIME})?(?![\\dA-Za-z\\p{sc=Han}/-])`,
	],
	["date", TIME],
	[
		"phone",
		"(?:\\+ ?|00)86[- ]?(?:1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|\\(?0?\\d{2,3}\\)?[- ]?\\d{4}[- ]?\\d{3,4}|[48]00[- ]?\\d{3}[- ]?\\d{4}|9[56]\\d{3,4})(?![\\dA-Za-z])",
	],
	["phone", "\\(0\\d{2,3}\\) ?[- ]?\\d{4}[- ]?\\d{3,4}(?![\\dA-Za-z])"],
	["extension", "(?:转|轉|分机|[Ee]xt\\.?) ?\\d{1,6}(?![\\dA-Za-z])"],
	["amount", "[¥￥$] ?\\d[\\d,]{0,20}(?:\\.\\d{1,4})?"],
	["thousands", "\\d{1,3}(?:,\\d{3}){1,8}(?:\\.\\d{1,4})?(?![\\d,A-Za-z])"],
	["rounded", "\\d(?:\\.\\d{1,20}[Ee]\\+?|[Ee]\\+)\\d{1,2}(?![\\dA-Za-z])"],
	["amount", "\\d{1,30}\\.\\d{1,30}(?![.]?[\\dA-Za-z])"],
	["run", "[\\dA-Za-z]+"],
];
const SCAN = new RegExp(
	PATTERNS.map(([, pattern]) => `(${pattern})`).join("|"),
	"gu",
);
const PLAIN_RUN = /[\dA-Za-z]+/y;
/** Labels that may precede a number without a space. */
const GLUED_LABEL =
	/^(?:MID|NO|MERID|MCHID|MERNO|MERCHANT(?:NO|ID)?)(?=\d{3})/i;
const MONEY = /^ ?(?:元|块|万元?|%)/;

/**
 * Find the tokens of a half-width line that hold digits or letters, in order:
 * dates, amounts and others recognized by their form, and plain ones.
 *
 * @example
 * scanRuns("2026-11-23 95016").map(({ kind }) => kind) // ["date", undefined]
 */
export function scanRuns(line: string): readonly Run[] {
	const runs: Run[] = [];
	SCAN.lastIndex = 0;
	for (let match = SCAN.exec(line); match; match = SCAN.exec(line)) {
		const found = readMatch(line, match) ?? plainRun(line, match.index);
		runs.push(found);
		SCAN.lastIndex = found.end;
	}
	return runs;
}

function readMatch(line: string, match: RegExpExecArray): Run | undefined {
	const [text] = match;
	const kind = PATTERNS.find((_, index) => match[index + 1] !== undefined)?.[0];
	const start = match.index;
	const run = { text: text.toUpperCase(), start, end: start + text.length };
	switch (kind) {
		case "thousands":
			return readThousands(line, run);
		case "rounded":
			return readScientific(run);
		case "amount":
			return readAmount(line, run);
		case "date":
			return isPiece(line, start, "-/") ? undefined : { ...run, kind };
		case "masked":
		case "phone":
		case "extension":
			return { ...run, kind };
	}
	return undefined;
}

type Place = Omit<Run, "kind">;

/** Read plain digits and letters; a label joined to a number becomes a token of its own. */
function plainRun(line: string, start: number): Run {
	PLAIN_RUN.lastIndex = start;
	const [written = line.charAt(start)] = PLAIN_RUN.exec(line) ?? [];
	const [label] = GLUED_LABEL.exec(written) ?? [];
	const text = label ?? written;
	const end = start + text.length;
	const isMoney =
		/^\d{1,9}$/.test(text) && MONEY.test(line.slice(end, end + 3));
	return {
		text: text.toUpperCase(),
		start,
		end,
		kind: isMoney ? "amount" : undefined,
	};
}

/** Read grouped thousands; fifteen digits are a merchant number that a spreadsheet formatted. */
function readThousands(line: string, run: Place): Run | undefined {
	const isInGroups =
		/[\dA-Za-z] $/.test(line.slice(Math.max(0, run.start - 2), run.start)) ||
		/^ [\dA-Za-z]/.test(line.slice(run.end, run.end + 2));
	if (isInGroups || isPiece(line, run.start, ",")) return undefined;
	return mend(run, run.text.replace(/\.0+$/, "").replaceAll(",", ""), "amount");
}

/** Read scientific notation: `8.22290070111135E+14` has all digits, `8.2229E+14` has not. */
function readScientific(run: Place): Run {
	const [mantissa = "", exponent] = run.text.split(/E\+?/);
	if (exponent !== "14") return { ...run, kind: "amount" };
	return mend(run, mantissa.replace(".", ""), "rounded");
}

/** Read a decimal; a spreadsheet may append `.0` to a number. */
function readAmount(line: string, run: Place): Run | undefined {
	if (isPiece(line, run.start, ".-")) return undefined;
	return mend(run, run.text.replace(/\.0+$/, ""), "amount");
}

/** Restore a merchant number that a spreadsheet only formatted; otherwise keep the kind. */
function mend(run: Place, digits: string, kind: NumberKind): Run {
	if (!/^\d{15}$/.test(digits)) return { ...run, kind };
	return { ...run, text: digits, kind: undefined };
}

/** Tell whether a token continues digits and a separator before it. */
function isPiece(line: string, start: number, separators: string): boolean {
	const isSeparated = separators.includes(line.charAt(start - 1) || " ");
	return isSeparated && /\d/.test(line.charAt(start - 2));
}
