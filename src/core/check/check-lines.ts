import {
	type Diagnostic,
	mistakeAt,
	type Words,
} from "../markdown/diagnostic.ts";
import { proseLines } from "../markdown/prose-lines.ts";
import type { SourceFile } from "../markdown/source-file.ts";

/** A mistake and its character index in a line. */
export type Placed = readonly [index: number, ...Words];

/**
 * Check each line of a page outside fenced code.
 *
 * @example
 * checkLines({ name: "a.md", markdown: "甲" }, () => [[0, "错", "改"]])[0].line // 1
 */
export function checkLines(
	{ name, markdown }: SourceFile,
	check: (text: string) => readonly Placed[],
): readonly Diagnostic[] {
	return proseLines(markdown).flatMap(({ text, line }) =>
		check(text).map(([index, ...words]) =>
			mistakeAt({ file: `docs/${name}`, line, column: index + 1 }, ...words),
		),
	);
}
