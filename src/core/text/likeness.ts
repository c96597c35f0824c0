const ONLY_DIGITS = /^\d+$/;

/**
 * How alike two words are: above 1 where one contains the other, else the
 * share of common pairs of characters, 0 where they share none. A number is
 * like its own beginning, never like a piece from its middle.
 *
 * @example
 * likeness("客服电活", "客服电话") // 0.5
 */
export function likeness(key: string, name: string): number {
	const isNumber = ONLY_DIGITS.test(key);
	const isPart = isNumber
		? key.startsWith(name) || name.startsWith(key)
		: key.includes(name) || name.includes(key);
	const lengths = [key.length, name.length];
	if (isPart) return 1 + Math.min(...lengths) / Math.max(...lengths);
	if (isNumber) return 0;
	const pairs = pairsOf(name);
	const common = [...pairsOf(key)].filter((pair) => pairs.has(pair)).length;
	return (2 * common) / (key.length + name.length);
}

/** Every two characters that stand side by side. */
function pairsOf(text: string): ReadonlySet<string> {
	const pairs = Array.from(text, (_, index) => text.slice(index, index + 2));
	return new Set(pairs.filter((pair) => pair.length === 2));
}
