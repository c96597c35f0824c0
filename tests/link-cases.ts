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

/** One link of each way in which links are mangled; none where the cases are absent. */
export function sampleLinks(): readonly LinkCase[] {
	if (!existsSync(LINK_CASES)) return [];
	const rows: readonly LinkCase[] = readFileSync(LINK_CASES, "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	return [...new Map(rows.map((row) => [row.how, row])).values()];
}
