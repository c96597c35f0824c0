import type { Target } from "./search-index.ts";

const MOST = 3;
/** Less is chance. */
const ALIKE = 0.3;

/**
 * The targets whose names are most like what was asked, at most three; those
 * in running text are not looked at.
 *
 * @example
 * nearestNames("瑞银讯", [ruiyinxin]) // [ruiyinxin]
 */
export function nearestNames(
	key: string,
	targets: readonly Target[],
): readonly Target[] {
	const pairs = pairsOf(key);
	return targets
		.map((target) => ({ target, alike: bestLikeness(pairs, target) }))
		.filter(({ alike }) => alike >= ALIKE)
		.sort((one, other) => other.alike - one.alike)
		.slice(0, MOST)
		.map(({ target }) => target);
}

/** Share of common pairs of neighbouring characters, of the best name. */
function bestLikeness(pairs: readonly string[], { names }: Target): number {
	let best = 0;
	for (const { key } of names) {
		const common = pairs.filter((pair) => key.includes(pair)).length;
		best = Math.max(best, (2 * common) / (pairs.length + key.length));
	}
	return best;
}

function pairsOf(key: string): readonly string[] {
	const pairs = Array.from(key, (_, at) => key.slice(at, at + 2));
	return [...new Set(pairs)].filter((pair) => pair.length === 2);
}
