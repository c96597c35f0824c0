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

/** What people ask, and where the wiki answers it. */
const QUESTIONS = "bench/search-questions.json";

/** Names, pinyin, slips and numbers. */
export function readSearchQueries(): readonly SearchQuery[] {
	return TABLES.flatMap((table): readonly SearchQuery[] =>
		JSON.parse(readFileSync(table, "utf8")),
	);
}

/** Questions and tasks. */
export function readSearchQuestions(): readonly SearchQuery[] {
	return JSON.parse(readFileSync(QUESTIONS, "utf8"));
}
