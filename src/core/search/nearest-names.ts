import type { SearchName, Target, TargetKind } from "./search-index.ts";

/** Something to offer in the place of what was not found, and why. */
export interface Near {
	readonly target: Target;
	/** What it has in common with what was asked. */
	readonly shared: string;
}

const MOST = 3;
/** Pairs of characters that are compared. */
const MOST_PAIRS = 8;
/** What more names have in common tells none of them. */
const MOST_OWNERS = 3;
const PAIR = /^\p{Script=Han}{2}$/u;
const KINDS: readonly TargetKind[] = ["entry", "product", "acquirer"];

/**
 * Entries, products and acquirers that share with what was asked two
 * neighbouring characters that few others have, at most three, with all that
 * they share.
 *
 * @param pairs those pairs of what was asked that are no known words
 * @example
 * nearestNames("瑞银人", ["瑞银", "银人"], [ruiyinxin])[0].shared // "瑞银"
 */
export function nearestNames(
	key: string,
	pairs: Iterable<string>,
	targets: readonly Target[],
): readonly Near[] {
	const compared = [...pairs].filter((pair) => PAIR.test(pair));
	const named = targets.filter(({ kind }) => KINDS.includes(kind));
	const owners = compared
		.slice(0, MOST_PAIRS)
		.map((pair) => named.filter(({ names }) => isIn(names, pair)))
		.filter(({ length }) => length <= MOST_OWNERS);
	const counts = new Map<Target, number>();
	for (const target of owners.flat()) {
		counts.set(target, (counts.get(target) ?? 0) + 1);
	}
	return [...counts]
		.sort(([, one], [, other]) => other - one)
		.slice(0, MOST)
		.map(([target]) => ({ target, shared: longestShared(key, target.names) }));
}

/** The longest piece that stands in one of the names too. */
function longestShared(key: string, names: readonly SearchName[]): string {
	let longest = "";
	for (let at = 0; at < key.length; at++) {
		let end = at + longest.length + 1;
		while (end <= key.length && isIn(names, key.slice(at, end))) {
			longest = key.slice(at, end);
			end++;
		}
	}
	return longest;
}

function isIn(names: readonly SearchName[], piece: string): boolean {
	return names.some(({ key }) => key.includes(piece));
}
