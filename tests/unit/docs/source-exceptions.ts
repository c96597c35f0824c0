/** A fact of the source document that an entry no longer has, and why. */
export interface SourceException {
	/** The entry's id. */
	readonly id: string;
	/** As the source document prints it. */
	readonly fact: string;
	readonly reason: string;
}

/**
 * Facts that an entry lacks without saying so. An entry that says so, in a line
 * 变更, 说明, 原文写法 or 曾用名, needs no row.
 */
export const SOURCE_EXCEPTIONS: readonly SourceException[] = [];
