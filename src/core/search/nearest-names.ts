import type { SearchName, Target, TargetKind } from "./search-index.ts";

/** A target offered when nothing was found, and the reason. */
export interface Near {
	readonly target: Target;
	/** The part it shares with the query. */
	readonly shared: string;
}

const MOST = 3;
/** Maximum number of character pairs compared. */
const MOST_PAIRS = 8;
/** Maximum number of targets sharing a pair; a more common pair is not distinctive. */
const MOST_OWNERS = 3;
const PAIR = /^\p{Script=Han}{2}$/u;
const KINDS: readonly TargetKind[] = ["entry", "product", "acquirer"];

/**
 * Find at most three entries, products and acquirers that share with the query
 * a rare pair of neighbouring characters, with the longest shared part.
 *
 * @param pairs character pairs of the query that are not known words
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

/** Find the longest part of a key that a name contains. */
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
