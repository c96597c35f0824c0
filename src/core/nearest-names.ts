import { likeness } from "./likeness.ts";
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
	if (key === "") return [];
	return targets
		.map((target) => ({ target, alike: bestLikeness(key, target) }))
		.filter(({ alike }) => alike >= ALIKE)
		.sort((one, other) => other.alike - one.alike)
		.slice(0, MOST)
		.map(({ target }) => target);
}

function bestLikeness(key: string, { names }: Target): number {
	return Math.max(0, ...names.map((name) => likeness(key, name.key)));
}
