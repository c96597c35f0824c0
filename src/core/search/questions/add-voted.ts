import { type Hit, toHit } from "../hit.ts";
import { compareFits, newFit, RANK, type Rank } from "../search-fit.ts";
import type { Target } from "../search-index.ts";

const MOST = 3;
/** Less than any two scores differ. */
const STEP = 1e-6;

/** What the questions most like what was asked are answered by, the most likely first. */
interface Voted {
	readonly voted: readonly Target[];
	/** Whether what was asked has an answer that needs no vote. */
	readonly isStrong: boolean;
	/** Folded words to mark. */
	readonly words: readonly string[];
}

/**
 * Put what is voted for before the answers, in its order; after an answer that
 * needs no vote, second.
 */
export function addVoted(
	answers: readonly Hit[],
	{ voted, isStrong, words }: Voted,
): readonly Hit[] {
	const [best = newFit(RANK.words)] = [...answers].sort(compareFits);
	const rank: Rank = best.rank === RANK.text ? RANK.words : best.rank;
	const most = best.score + (isStrong ? -STEP : MOST * STEP);
	const hits = voted.slice(0, isStrong ? 1 : MOST).map((target, at) => {
		const score = most - at * STEP;
		return toHit(target, { ...newFit(rank), score }, words);
	});
	return [...answers, ...hits];
}
