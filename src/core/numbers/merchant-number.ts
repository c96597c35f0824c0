/** Fifteen characters that may be a merchant number; only `findMerchantNumbers` makes one. */
export type MerchantNumber = string & { readonly brand: unique symbol };

const LENGTH = 15;
const SHAPE = /^\d{3}[\dA-Z]{12}$/;
const INVISIBLE = /\p{Cf}/gu;
const GROUPS = /[\dA-Z]+(?:[ \-‐-―][\dA-Z]+)*/g;
const ENOUGH_DIGITS = 8;

/**
 * Every merchant number in what a person pasted, in order, once each.
 * Spaces, hyphens and full-width digits are read as people mean them; letters
 * may stand after the first three digits.
 * Source: 中国银联 POS 终端规范, by way of bitekeji.cn/news/detail/22.html.
 *
 * @example
 * findMerchantNumbers("商户编号：8222 9007 0111 135") // ["822290070111135"]
 */
export function findMerchantNumbers(pasted: string): readonly MerchantNumber[] {
	const found = readRuns(pasted).flatMap(({ number }) => number ?? []);
	return [...new Set(found)];
}

/** A run of digits and letters in a pasted text, and the number it makes, if any. */
export interface Run {
	/** The run without its spaces and hyphens, in capitals and half width. */
	readonly text: string;
	readonly number: MerchantNumber | undefined;
}

/**
 * The pasted text as runs of digits and letters; groups that together make a
 * merchant number are one run.
 *
 * @example
 * readRuns("8222 9007 0111 135 元 12").map(({ text }) => text) // ["822290070111135", "12"]
 */
export function readRuns(pasted: string): readonly Run[] {
	const text = pasted.normalize("NFKC").toUpperCase().replace(INVISIBLE, "");
	return [...text.matchAll(GROUPS)].flatMap(([joined]) =>
		joinGroups(joined.split(/[^\dA-Z]/)),
	);
}

/**
 * A merchant number in groups of four, as people read it aloud.
 *
 * @example
 * groupDigits("822290070111135") // "8222 9007 0111 135"
 */
export function groupDigits(number: string): string {
	return number.replace(/(.{4})(?=.)/g, "$1 ");
}

function joinGroups(groups: readonly string[]): readonly Run[] {
	const runs: Run[] = [];
	let start = 0;
	for (let index = 0; index < groups.length; index++) {
		const run = numberAt(groups, index);
		if (!run) continue;
		runs.push(...leftOver(groups.slice(start, index)), run);
		start = index + run.size;
		index = start - 1;
	}
	return [...runs, ...leftOver(groups.slice(start))];
}

/** The merchant number that the groups from an index on make together. */
function numberAt(groups: readonly string[], index: number) {
	let text = "";
	for (let size = 1; text.length < LENGTH; size++) {
		const group = groups[index + size - 1];
		if (group === undefined) return undefined;
		text += group;
		if (isMerchantNumber(text)) return { text, number: text, size };
	}
	return undefined;
}

function leftOver(groups: readonly string[]): readonly Run[] {
	const isNumeric = groups.every((group) => /^\d+$/.test(group));
	const texts = isNumeric ? [groups.join("")] : groups;
	return texts
		.filter((text) => text !== "")
		.map((text) => ({ text, number: undefined }));
}

function isMerchantNumber(text: string): text is MerchantNumber {
	return SHAPE.test(text) && text.replace(/\D/g, "").length >= ENOUGH_DIGITS;
}
