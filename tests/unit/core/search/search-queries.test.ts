import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readWikiSearch, searchAll } from "./wiki-search-index.ts";

interface Row {
	readonly query: string;
	readonly kind: string;
	/** Places of which one must come first; none where nothing may be found. */
	readonly first: readonly string[];
}

const ROWS: readonly Row[] = JSON.parse(
	readFileSync("tests/fixtures/search-queries.json", "utf8"),
);
const { whole } = readWikiSearch();

test("has at least 150 queries", () => {
	expect(ROWS.length).toBeGreaterThanOrEqual(150);
});

describe.each(ROWS)("$kind: $query", ({ query, first }) => {
	test(`finds ${first.join(" or ") || "nothing"}`, () => {
		const [hit] = searchAll(query, whole).hits;
		const place = hit && `${hit.target.page}#${hit.target.id}`;
		if (first.length === 0) expect(place).toBeUndefined();
		else expect(first).toContain(place);
	});
});
