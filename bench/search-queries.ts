import { readFileSync } from "node:fs";

/** A row of the table of queries. */
export interface SearchQuery {
	readonly query: string;
	readonly kind: string;
	/** Places of which one must come first; none where nothing may be found. */
	readonly first: readonly string[];
}

/** Queries about the small wiki of the tests, and about what only the whole one has. */
const TABLES = [
	"tests/fixtures/search-queries.json",
	"bench/search-queries.json",
];

export function readSearchQueries(): readonly SearchQuery[] {
	return TABLES.flatMap((table): readonly SearchQuery[] =>
		JSON.parse(readFileSync(table, "utf8")),
	);
}
