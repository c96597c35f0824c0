import { anchorVariants } from "./anchor-key.ts";
import { namesOf } from "./place-names.ts";
import type { Place } from "./site-map.ts";

const MOST = 5;

/**
 * The places whose names are most like what was asked, at most five, best
 * first; in the order of the places where nothing is alike.
 *
 * @example
 * nearestPlaces("瑞银", [lakala, ruiyinxin])[0] // ruiyinxin
 */
export function nearestPlaces(
	asked: string,
	places: readonly Place[],
): readonly Place[] {
	const keys = anchorVariants(asked).map(({ text }) => text);
	return places
		.map((place) => ({ place, likeness: likenessOf(place, keys) }))
		.sort((one, other) => other.likeness - one.likeness)
		.slice(0, MOST)
		.map(({ place }) => place);
}

function likenessOf(place: Place, keys: readonly string[]): number {
	const names = [...namesOf(place)];
	return Math.max(
		0,
		...keys.flatMap((key) => names.map((name) => likeness(key, name))),
	);
}

/** Above 1 where one contains the other, else the share of common pairs. */
function likeness(key: string, name: string): number {
	if (key === "") return 0;
	const lengths = [key.length, name.length];
	const isPart = key.includes(name) || name.includes(key);
	if (isPart) return 1 + Math.min(...lengths) / Math.max(...lengths);
	const pairs = pairsOf(name);
	const common = [...pairsOf(key)].filter((pair) => pairs.has(pair)).length;
	return (2 * common) / (key.length + name.length);
}

/** Every two characters that stand side by side. */
function pairsOf(text: string): ReadonlySet<string> {
	const starts = [...text].slice(1);
	return new Set(starts.map((_, index) => text.slice(index, index + 2)));
}
