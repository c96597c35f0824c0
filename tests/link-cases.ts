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

/** One link of each way in which links are mangled. */
export function sampleLinks(): readonly LinkCase[] {
	return [...new Map(readLinks().map((row) => [row.how, row])).values()];
}
