/** Shorter names are too similar to one another. */
const SHORTEST_NAME = 3;
const LATIN = /^[\da-z]+$/;
/** Four letters are at most two Chinese characters. */
const SHORTEST_LATIN = 5;

/**
 * Tell whether a key is at an edit distance of one from a name: one character is
 * wrong, missing, added or swapped with its neighbour. Of a long name, the
 * beginning of about the key's length counts too.
 *
 * @example
 * isOneEditAway("瑞信银", "瑞银信") // true
 */
export function isOneEditAway(key: string, name: string): boolean {
	const shortest = LATIN.test(key) ? SHORTEST_LATIN : SHORTEST_NAME;
	if (name.length < shortest || key.length < shortest - 1) return false;
	if (!mayBegin(key, name)) return false;
	if (isOneEdit(key, name)) return true;
	if (key.length <= shortest || name.length <= key.length) return false;
	return [-1, 0, 1].some((more) =>
		isOneEdit(key, name.slice(0, key.length + more)),
	);
}

/** Tell whether the beginnings allow one edit; a fast rejection of most names. */
function mayBegin(key: string, name: string): boolean {
	return (
		key[0] === name[0] ||
		key[1] === name[1] ||
		key[0] === name[1] ||
		key[1] === name[0]
	);
}

/** Tell whether the edit distance of two words, with transpositions, is exactly 1. */
function isOneEdit(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1 || one === other) return false;
	const start = firstDifference(one, other);
	const [a, b] = [one.slice(start), other.slice(start)];
	if (a.length !== b.length) return a.slice(1) === b || a === b.slice(1);
	if (a.slice(1) === b.slice(1)) return true;
	return a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0];
}

function firstDifference(one: string, other: string): number {
	let index = 0;
	while (index < one.length && one[index] === other[index]) index++;
	return index;
}
