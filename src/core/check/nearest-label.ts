import { nearestWord } from "../text/nearest-word.ts";

/** Minimum share of common characters for one label to be a misspelling of another. */
const ENOUGH = 0.5;

/**
 * Find the known label that an unknown label was probably meant as: the most
 * similar one, or one that shares half of its characters.
 *
 * @example
 * nearestLabel("状况", ["状态", "核对"]) // "状态"
 */
export function nearestLabel(
	label: string,
	labels: readonly string[],
): string | undefined {
	const nearest = nearestWord(label, labels);
	if (nearest || label === "") return nearest;
	return labels
		.map((other) => ({ other, share: shareOf(label, other) }))
		.filter(({ share }) => share >= ENOUGH)
		.sort((one, two) => two.share - one.share)[0]?.other;
}

function shareOf(label: string, other: string): number {
	const common = [...other].filter((character) => label.includes(character));
	return (2 * common.length) / (label.length + other.length);
}
