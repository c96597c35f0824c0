import {
	isLocalTelephone,
	isSameTelephone,
} from "../numbers/same-telephone.ts";
import { type Hit, toHit } from "./hit.ts";
import { type Fit, newFit, RANK } from "./search-fit.ts";
import type { SearchIndex, Target } from "./search-index.ts";

/** Those that have telephone numbers, each once. */
export function findTelephones(
	numbers: readonly string[],
	index: SearchIndex,
): readonly Hit[] {
	const hits = numbers.flatMap((digits) => findTelephone(digits, index));
	return [...new Map(hits.map((hit) => [hit.target, hit])).values()];
}

/** The whole number first; without the area code, only where one target has it. */
function findTelephone(
	digits: string,
	{ targets }: SearchIndex,
): readonly Hit[] {
	const find = (isSame: (typed: string, printed: string) => boolean) =>
		targets.flatMap((target) => {
			const fit = fitTelephone(target, digits, isSame);
			return fit ? toHit(target, fit, [digits]) : [];
		});
	const whole = find(isSameTelephone);
	if (whole.length > 0) return whole;
	const local = find(isLocalTelephone);
	return local.length === 1 ? local : [];
}

function fitTelephone(
	{ hotlines }: Target,
	digits: string,
	isSame: (typed: string, printed: string) => boolean,
): Fit | undefined {
	const hotline = hotlines.find((each) => isSame(digits, each.digits));
	return hotline && { ...newFit(RANK.whole), hotline };
}
