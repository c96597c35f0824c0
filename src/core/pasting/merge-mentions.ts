import type { MerchantNumber } from "../numbers/number-token.ts";
import type { Mention } from "./mention.ts";

/** A merchant number, once, with what the text calls it. */
export interface Merged {
	readonly number: MerchantNumber;
	/** Empty where the text gives none, or more than one. */
	readonly name: string;
	/** Several, where the text gives different ones. */
	readonly names: readonly string[];
	/** Index of the line in which it stands first. */
	readonly line: number;
}

/** What spreadsheets leave of several numbers that differ in their last digits. */
const MAYBE_ROUNDED = /0{3}$/;

/**
 * Each number once, in the order of the text. One name that is a part of
 * another is the same name; a number with zeros at its end under two names is
 * set apart, for it may have been two numbers.
 */
export function mergeMentions(mentions: readonly Mention[]): {
	readonly found: readonly Merged[];
	readonly rounded: readonly Merged[];
} {
	const byNumber = new Map<MerchantNumber, Mention[]>();
	for (const mention of [...mentions].sort(
		(one, other) => one.line - other.line,
	)) {
		byNumber.set(mention.number, [
			...(byNumber.get(mention.number) ?? []),
			mention,
		]);
	}
	const merged = [...byNumber.values()].flatMap(merge);
	const isRounded = ({ number, names }: Merged) =>
		names.length > 1 && MAYBE_ROUNDED.test(number);
	return {
		found: merged.filter((each) => !isRounded(each)),
		rounded: merged.filter(isRounded),
	};
}

function merge(mentions: readonly Mention[]): readonly Merged[] {
	const given = [...new Set(mentions.map(({ name }) => name).filter(Boolean))];
	const names = given.filter(
		(name) => !given.some((other) => other !== name && other.includes(name)),
	);
	const isClear = names.length === 1;
	return mentions.slice(0, 1).map(({ number, line }) => ({
		...{ number, line, name: isClear ? names.join("") : "" },
		names: isClear ? [] : names,
	}));
}
