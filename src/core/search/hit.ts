import { compareFits, type Fit, RANK } from "./search-fit.ts";
import { TARGET_KINDS, type Target, type TargetKind } from "./search-index.ts";

/** Something found. */
export interface Hit extends Fit {
	readonly target: Target;
	/** The group in which it is shown. */
	readonly group: TargetKind;
	/** Folded words to mark where it is shown. */
	readonly words: readonly string[];
}

/** Sections of one page among the results; by their text, one. */
const MOST_OF_PAGE = 2;

/** A target that fits what was asked, with the words that were asked for or the name that they mean. */
export function toHit(target: Target, fit: Fit, asked: readonly string[]): Hit {
	const isEntryText = fit.rank === RANK.text && target.kind === "entry";
	const isMarked = asked.some((word) => fit.name?.key.includes(word));
	return {
		...fit,
		target,
		group: isEntryText ? "section" : target.kind,
		words: fit.name && !isMarked ? [fit.name.key] : asked,
	};
}

/**
 * Hits in the order in which they are shown: group by group, that with the best
 * hit first; of each target the best hit, of each page the best sections.
 */
export function sortHits(hits: readonly Hit[]): readonly Hit[] {
	const sorted = [...hits].sort(compareFits);
	const bestOf = (group: TargetKind) =>
		sorted.find((hit) => hit.group === group);
	const groups = [...TARGET_KINDS].sort((one, other) =>
		compareBest(bestOf(one), bestOf(other)),
	);
	const targets = new Set<Target>();
	const counts = new Map<string, number>();
	const hasAnswer = sorted.some(({ rank }) => rank < RANK.text);
	const hasAcquirers = hits.some(({ group }) => group === "acquirer");
	const shown = sorted.filter(({ target, group, rank }) => {
		const isRepeated = group === "section" && target.page === "/acquirers";
		const isChance = hasAnswer && group === "editing" && rank === RANK.text;
		if (isChance || targets.has(target)) return false;
		if (hasAcquirers && isRepeated) return false;
		targets.add(target);
		if (group === "entry" || group === "acquirer") return true;
		const count = counts.get(target.page) ?? 0;
		counts.set(target.page, count + 1);
		return count < (rank === RANK.text ? 1 : MOST_OF_PAGE);
	});
	return groups.flatMap((group) => shown.filter((hit) => hit.group === group));
}

function compareBest(one: Hit | undefined, other: Hit | undefined): number {
	if (!one || !other) return Number(!one) - Number(!other);
	return worthOf(one) - worthOf(other) || other.score - one.score;
}

/** A piece of a heading is worth no more than a piece of an institution's name. */
function worthOf({ rank, score, group }: Hit): number {
	const isPiece = score === 0 && group !== "entry";
	return isPiece ? Math.max(rank, RANK.inside) : rank;
}
