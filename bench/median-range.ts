import { percentile } from "./percentile.ts";

/**
 * The median of some figures, with the least and the most, rounded.
 *
 * @example
 * medianRange([3, 1, 2.2]) // "2 (1–3)"
 */
export function medianRange(values: readonly number[]): string {
	const median = percentile(values, 0.5) ?? Number.NaN;
	const [least, most] = [Math.min(...values), Math.max(...values)];
	return `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
}
