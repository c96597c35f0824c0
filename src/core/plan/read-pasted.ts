import { isNearlyNumber } from "../lookup/lookup.ts";
import { type MerchantNumber, readRuns } from "../numbers/merchant-number.ts";
import { explainNumber } from "../numbers/number-flaw.ts";

/** A number that was found in a pasted text. */
export interface FoundNumber {
	readonly number: MerchantNumber;
	/** What stands beside it, or in the line above; perhaps nothing. */
	readonly name: string;
}

/** Something that looks like a number and is none. */
export interface Doubt {
	readonly text: string;
	/** In Chinese, without a full stop. */
	readonly reason: string;
	/** The whole line it stands in. */
	readonly line: string;
}

/** A pasted text, of which nothing is lost. */
export interface Pasted {
	/** Each number once, in the order of the text. */
	readonly found: readonly FoundNumber[];
	readonly doubts: readonly Doubt[];
	/** Lines that say nothing about a number, as they are. */
	readonly rest: readonly string[];
}

interface Line {
	readonly text: string;
	readonly numbers: readonly MerchantNumber[];
	readonly doubts: readonly Doubt[];
	/** What is left of it without its numbers and its labels. */
	readonly words: string;
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const INVISIBLE = /\p{Cf}/gu;
const LABEL =
	/(?:银联)?(?:小微)?商户(?:编号|号码|号|名称)(?:[:：]|是|为)?|(?:编号|名称|店名)[:：]/g;
const LIST_MARK = /^\s*(?:\d{1,3}[.、)）](?!\d)|[-*•·●○①-⑳])\s*/;
const EDGE = /^[\s,，;；:：|、。'"“”‘’\t]+|[\s,，;；:：|、。'"“”‘’\t]+$/g;
const LONGEST_NAME = 40;

/**
 * Every merchant number in a pasted text, with the name beside it; what looks
 * like one and is none, with the reason; and the lines that are left.
 *
 * @example
 * readPasted("张三小店 822290070111135").found // [{ number: "822290070111135", name: "张三小店" }]
 */
export function readPasted(pasted: string): Pasted {
	const lines = pasted.split(BREAK).map(readLine);
	const found = new Map<MerchantNumber, string>();
	const taken = new Set<Line>();
	for (const [index, line] of lines.entries()) {
		const above = lines[index - 1];
		const isTitled = above && isTitle(above) && line.words === "";
		if (line.numbers.length > 0 && isTitled) taken.add(above);
		const name = isTitled ? above.words : line.words.slice(0, LONGEST_NAME);
		for (const number of line.numbers) {
			found.set(number, found.get(number) || name);
		}
	}
	return {
		found: [...found].map(([number, name]) => ({ number, name })),
		doubts: lines.flatMap(({ doubts }) => doubts),
		rest: lines
			.filter((line) => isLeft(line) && !taken.has(line))
			.map(({ text }) => text),
	};
}

function readLine(text: string): Line {
	const runs = readRuns(text);
	const numbers = runs.flatMap(({ number }) => number ?? []);
	const doubts = runs.filter(isNearlyNumber).map((run) => ({
		text: run.text,
		reason: explainNumber(run.text),
		line: text,
	}));
	return { text, numbers, doubts, words: wordsOf(text, numbers) };
}

function wordsOf(text: string, numbers: readonly MerchantNumber[]): string {
	const plain = text.normalize("NFKC").replace(INVISIBLE, "");
	return numbers
		.reduce(
			(rest, number) => rest.replace(writtenIn(rest, number), " "),
			plain.replace(LIST_MARK, ""),
		)
		.replace(LABEL, " ")
		.replace(EDGE, "")
		.replace(/\s+/g, " ");
}

/** A number as it stands in a text, perhaps in groups. */
function writtenIn(text: string, number: MerchantNumber): string | RegExp {
	if (text.includes(number)) return number;
	return new RegExp(number.split("").join("[ \\-‐-―]?"), "i");
}

/** A line of words only, which may be the name of what follows. */
function isTitle({ numbers, doubts, words }: Line): boolean {
	const isWords = numbers.length === 0 && doubts.length === 0;
	return isWords && words !== "" && words.length <= LONGEST_NAME;
}

function isLeft({ text, numbers, doubts }: Line): boolean {
	return numbers.length === 0 && doubts.length === 0 && text.trim() !== "";
}
