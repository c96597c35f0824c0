/** A line with an optional date, such as a change. */
export interface DatedLine {
	/** ISO date; `undefined` if the line does not begin with one. */
	readonly on: string | undefined;
	/** In Markdown. */
	readonly text: string;
}

const DATED =
	/^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)[\s，,：:]*(.*)$/s;

/**
 * Read a line that begins with a date.
 *
 * @example
 * parseDatedLine("2026-12-01 打通，转人工按 0") // { on: "2026-12-01", text: "打通，转人工按 0" }
 */
export function parseDatedLine(value: string): DatedLine {
	const [, on, text = value] = DATED.exec(value) ?? [];
	return { on, text };
}

/**
 * Format a dated line as entries write it.
 *
 * @example
 * formatDatedLine({ on: "2026-12-01", text: "打通" }) // "2026-12-01 打通"
 */
export function formatDatedLine({ on, text }: DatedLine): string {
	return [on, text].filter(Boolean).join(" ");
}
