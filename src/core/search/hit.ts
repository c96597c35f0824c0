import { compareFits, type Fit, RANK } from "./search-fit.ts";
import { TARGET_KINDS, type Target, type TargetKind } from "./search-index.ts";

/** A search result. */
export interface Hit extends Fit {
	readonly target: Target;
	/** The group in which it is listed. */
	readonly group: TargetKind;
	/** Folded words to highlight. */
	readonly words: readonly string[];
}

/** Maximum number of sections per page; for matches in the text, it is one. */
const MOST_OF_PAGE = 2;

/** Create a hit, with the asked words to highlight or the name that matched instead. */
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
 * Sort hits for display: group by group, the group with the best hit first; keep
 * each target's best hit and each page's best sections.
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

/** Rank a hit for its group; part of a heading counts no more than part of an institution's name. */
function worthOf({ rank, score, group }: Hit): number {
	const isPiece = score === 0 && group !== "entry";
	return isPiece ? Math.max(rank, RANK.inside) : rank;
}
