import type { ListedNumber } from "./listed-number.ts";

/** Digits in the same places from which two numbers may have been one. */
const ALIKE = 6;
/** More numbers are compared with nobody: it would take too long. */
const MOST = 500;
const RELATED = 100;

/**
 * The number that another, marked 同号, was probably shared with before one of
 * them was changed: of an entry that one of the two links to, or a marked one
 * that has most digits in the same places.
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
		.map((other) => ({ other, likeness: likenessOf(number, other) }))
		.filter(({ likeness }) => likeness >= ALIKE)
		.sort((one, two) => two.likeness - one.likeness)[0]?.other;
}

function likenessOf(number: ListedNumber, other: ListedNumber): number {
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
