/**
 * Shorten a text that is too long, with a mark at its end.
 *
 * @param longest maximum length in characters, without the mark
 * @example
 * shorten("甲乙丙", 2) // "甲乙…"
 */
export function shorten(text: string, longest: number, mark = "…"): string {
	const characters = [...text];
	if (characters.length <= longest) return text;
	return characters.slice(0, longest).join("") + mark;
}
