import type { ListedNumber } from "./listed-number.ts";

/** Minimum number of equal digits in equal places for two numbers to be related. */
const ALIKE = 6;
/** Maximum number of numbers to compare; more would take too long. */
const MOST = 500;
const RELATED = 100;

/**
 * Find the number that a number marked 同号 was probably shared with before one
 * of them was changed: in an entry linked to or from its own, or a marked
 * number with the most equal digits in equal places.
 *
 * @example
 * findPartner(number, [number]) // undefined
 */
export function findPartner(
	number: ListedNumber,
	listed: readonly ListedNumber[],
): ListedNumber | undefined {
	if (listed.length > MOST) return undefined;
	return listed
		.filter(({ owner }) => owner !== number.owner)
		.map((other) => ({ other, similarity: similarityOf(number, other) }))
		.filter(({ similarity }) => similarity >= ALIKE)
		.sort((one, two) => two.similarity - one.similarity)[0]?.other;
}

function similarityOf(number: ListedNumber, other: ListedNumber): number {
	const isRelated = linksTo(number, other) || linksTo(other, number);
	const isMarked = other.marks.includes("同号");
	if (!isRelated && !isMarked) return 0;
	const digits = [...other.phone.digits];
	const alike = [...number.phone.digits].filter(
		(digit, place) => digits[place] === digit,
	).length;
	return alike + (isRelated ? RELATED : 0);
}

function linksTo(one: ListedNumber, other: ListedNumber): boolean {
	return one.notes.includes(`#${other.id})`);
}
