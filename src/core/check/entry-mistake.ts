import {
	type Diagnostic,
	mistakeAt,
	type Words,
} from "../markdown/diagnostic.ts";

/** The file of the directory. */
export const DIRECTORY_FILE = "docs/phones.md";

/**
 * Make a diagnostic for a line of the directory.
 *
 * @example
 * entryMistake({ line: 3 }, "甲", "乙").file // "docs/phones.md"
 */
export function entryMistake(
	{ line, column = 1 }: { readonly line: number; readonly column?: number },
	...words: Words
): Diagnostic {
	return mistakeAt({ file: DIRECTORY_FILE, line, column }, ...words);
}
