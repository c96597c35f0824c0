import { nearestWord } from "../text/nearest-word.ts";

/** Share of common characters from which a label may be another, mistyped. */
const ENOUGH = 0.5;

/**
 * The label that another, which no line has, may have been meant as: the one
 * with most neighbouring characters in common, or with half of its characters.
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
