const DATE = /\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/;

/**
 * Find the first date of a line, as ISO 8601; `undefined` if it has none.
 *
 * @example
 * isoDate("2026-11-23，对照原文档") // "2026-11-23"
 */
export function isoDate(line: string | undefined): string | undefined {
	return line === undefined ? undefined : DATE.exec(line)?.[0];
}
