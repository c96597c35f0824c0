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

/** What people ask, and where the wiki answers it: many are among the editors' own. */
const QUESTIONS = "bench/search-questions.json";
/**
 * The same by people who had read the pages and neither the code nor other
 * questions. None of them may be written into `docs/_synonyms.md`.
 */
const UNSEEN = "bench/unseen-questions.json";

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

/** Questions that the search has not been made with. */
export function readUnseenQuestions(): readonly SearchQuery[] {
	return JSON.parse(readFileSync(UNSEEN, "utf8"));
}
