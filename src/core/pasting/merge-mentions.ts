import type { MerchantNumber } from "../numbers/number-token.ts";
import type { Mention } from "./mention.ts";

/** A number that was found in a pasted text. */
export interface FoundNumber {
	readonly number: MerchantNumber;
	/** As the text says; empty where it says none, or not which. */
	readonly name: string;
	/** Where the text gives different names: all of them. */
	readonly names: readonly string[];
}

/** The same with the index of the line in which it stands first. */
interface Merged extends FoundNumber {
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
	const given = new Map<MerchantNumber, { names: Set<string>; line: number }>();
	for (const { number, name, line } of [...mentions].sort(
		(one, other) => one.line - other.line,
	)) {
		const known = given.get(number) ?? { names: new Set(), line };
		given.set(number, known);
		known.names.add(name);
	}
	const merged = [...given].map(([number, { names, line }]) => ({
		...{ number, line },
		...chooseName([...names]),
	}));
	const isRounded = ({ number, names }: Merged) =>
		names.length > 1 && MAYBE_ROUNDED.test(number);
	return {
		found: merged.filter((each) => !isRounded(each)),
		rounded: merged.filter(isRounded),
	};
}

function chooseName(given: readonly string[]): Omit<FoundNumber, "number"> {
	const names = given.filter(
		(name) =>
			name !== "" &&
			!given.some((other) => other !== name && other.includes(name)),
	);
	const [only = ""] = names;
	return names.length > 1 ? { name: "", names } : { name: only, names: [] };
}
