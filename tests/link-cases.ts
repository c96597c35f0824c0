import { existsSync, readFileSync } from "node:fs";

/** Public cases of links as chats and copying leave them. */
export const LINK_CASES = "../shared/cases/links.jsonl";

export interface LinkCase {
	readonly href: string;
	readonly page?: string;
	readonly pageAlso?: readonly string[];
	readonly anchor?: string;
	readonly how: string;
	readonly expect?: "not-found";
}

/** All of them; none where the file is absent. */
export function readLinks(): readonly LinkCase[] {
	if (!existsSync(LINK_CASES)) return [];
	return readFileSync(LINK_CASES, "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
}

/** Which full-width character was glued on is the core's to know, which is asked all of the links; ASCII may mean something to a browser or to docsify. */
const GLUED = /^trailing (?!ASCII).+? (?:glued on|after)/;

/** One link of each way in which links are mangled. */
export function sampleLinks(): readonly LinkCase[] {
	const ways = readLinks().map(
		(row) => [row.how.replace(GLUED, "glued on"), row] as const,
	);
	return [...new Map(ways).values()];
}

/**
 * Of each two links of one form, one for either of two hosts; the first of each
 * form for both. How an address is read hangs on its form, which place is meant
 * by the words in it is the core's to know.
 */
export function shareLinks(half: 0 | 1): readonly LinkCase[] {
	const met = new Set<string>();
	return sampleLinks().filter(({ href }, index) => {
		const form = formOf(href);
		const isFirst = !met.has(form);
		met.add(form);
		return isFirst || index % 2 === half;
	});
}

/**
 * An address as the browser reads it, with `x` for what is no ASCII punctuation.
 *
 * @example
 * formOf("/phones/#瑞银信）") // "/x/#x"
 */
function formOf(href: string): string {
	const { pathname, search, hash } = new URL(href, "https://wiki.example.com");
	return (pathname + search + hash)
		.replace(/(?:%[0-9a-f]{2})+/gi, "x")
		.replace(/[^!-,./:-@[-^`{-~]+/g, "x");
}
