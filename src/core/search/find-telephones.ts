import {
	isLocalTelephone,
	isSameTelephone,
} from "../numbers/same-telephone.ts";
import { type Hit, toHit } from "./hit.ts";
import { newFit, RANK } from "./search-fit.ts";
import type { SearchIndex } from "./search-index.ts";

/** Find the targets that have telephone numbers, once each. */
export function findTelephones(
	numbers: readonly string[],
	index: SearchIndex,
): readonly Hit[] {
	const hits = numbers.flatMap((digits) => findTelephone(digits, index));
	return [...new Map(hits.map((hit) => [hit.target, hit])).values()];
}

/** Find the targets of a whole number, or else the only target with it as a local number. */
function findTelephone(
	digits: string,
	{ targets }: SearchIndex,
): readonly Hit[] {
	const find = (isSame: typeof isSameTelephone) =>
		targets.flatMap((target) => {
			const hotline = target.hotlines.find((each) =>
				isSame(digits, each.digits),
			);
			if (!hotline) return [];
			return toHit(target, { ...newFit(RANK.whole), hotline }, [digits]);
		});
	const whole = find(isSameTelephone);
	if (whole.length > 0) return whole;
	const local = find(isLocalTelephone);
	return local.length === 1 ? local : [];
}
