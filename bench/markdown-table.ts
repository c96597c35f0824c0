/**
 * A table in Markdown; all columns but the first are numbers, to the right.
 *
 * @example
 * markdownTable(["a", "b"], [["x", "1"]]) // "| a | b |\n| --- | ---: |\n| x | 1 |"
 */
export function markdownTable(
	heads: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const rule = heads.map((_, index) => (index === 0 ? "---" : "---:"));
	return [heads, rule, ...rows]
		.map((cells) => `| ${cells.join(" | ")} |`)
		.join("\n");
}
