const ONLY_DIGITS = /^\d+$/;

/**
 * Compute the similarity of a name to a key: above 1 if one contains the other,
 * else twice their common pairs of neighbouring characters divided by their
 * lengths. A number is similar only to names that begin with it, or that it begins
 * with.
 *
 * @example
 * similarity("客服电活", "客服电话") // 0.5
 */
export function similarity(key: string, name: string): number {
	if (key === "" || name === "") return 0;
	const isNumber = ONLY_DIGITS.test(key);
	const isPart = isNumber
		? key.startsWith(name) || name.startsWith(key)
		: key.includes(name) || name.includes(key);
	const lengths = [key.length, name.length];
	if (isPart) return 1 + Math.min(...lengths) / Math.max(...lengths);
	if (isNumber) return 0;
	return (2 * commonPairs(key, name)) / (key.length + name.length);
}

/** Count the distinct pairs of neighbouring characters that two texts share. */
function commonPairs(key: string, name: string): number {
	let common = 0;
	for (let at = 0; at < key.length - 1; at += 1) {
		const pair = key.slice(at, at + 2);
		if (key.indexOf(pair) === at && name.includes(pair)) common += 1;
	}
	return common;
}
