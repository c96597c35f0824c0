import { readFileSync } from "node:fs";

/** A row of the table of queries. */
export interface SearchQuery {
	readonly query: string;
	readonly kind: string;
	/** Places of which one must come first; none where nothing may be found. */
	readonly first: readonly string[];
}

/** The table that the unit tests use as well. */
export function readSearchQueries(): readonly SearchQuery[] {
	return JSON.parse(readFileSync("tests/fixtures/search-queries.json", "utf8"));
}
