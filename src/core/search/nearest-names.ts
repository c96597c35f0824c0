import { rankSimilar } from "../text/rank-similar.ts";
import type { Target } from "./search-index.ts";

const MOST = 3;
/** A lower similarity is chance. */
const SIMILAR = 0.3;

/**
 * The targets whose names are most similar to what was asked, at most three;
 * running text is not compared.
 *
 * @example
 * nearestNames("瑞银讯", [ruiyinxin]) // [ruiyinxin]
 */
export function nearestNames(
	key: string,
	targets: readonly Target[],
): readonly Target[] {
	return rankSimilar([key], targets, keysOf)
		.filter(({ similarity }) => similarity >= SIMILAR)
		.slice(0, MOST)
		.map(({ item }) => item);
}

function keysOf({ names }: Target): readonly string[] {
	return names.map(({ key }) => key);
}
