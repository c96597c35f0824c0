import type { MerchantNumber } from "../numbers/number-token.ts";
import type { Mention } from "./mention.ts";

/** A number found in a pasted text. */
export interface FoundNumber {
	readonly number: MerchantNumber;
	/** The name in the text; empty if there is none or more than one. */
	readonly name: string;
	/** All names, if the text gives different ones. */
	readonly names: readonly string[];
}

/** A found number with the index of its first line. */
interface Merged extends FoundNumber {
	readonly line: number;
}

/** Zeros that spreadsheets write for the last digits they lose. */
const MAYBE_ROUNDED = /0{3}$/;

/**
 * Merge mentions of the same number, in the order of the text. A name contained
 * in another counts as the same. A number with final zeros and two names is
 * returned as `rounded`, because it may have been two numbers.
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
