import { numberReader } from "../../../../src/core/search/read-numbers.ts";
import {
	type SearchAnswer,
	search,
} from "../../../../src/core/search/search.ts";
import type { SearchIndex } from "../../../../src/core/search/search-index.ts";
import {
	unpackNames,
	unpackText,
} from "../../../../src/core/search/unpack-search.ts";
import { makeSearchIndex } from "../../../../src/node/write/search-index.ts";
import { readFixtureWiki } from "../../fixture-wiki.ts";

/** The search of the small wiki under tests/fixtures, before and after its text has come. */
export function readWikiSearch(): {
	readonly names: SearchIndex;
	readonly whole: SearchIndex;
} {
	const packed = makeSearchIndex(readFixtureWiki());
	const names = unpackNames(JSON.parse(packed.names));
	return { names, whole: unpackText(names, JSON.parse(packed.text)) };
}

/** What a query finds once everything has been loaded that it needs. */
export function searchAll(query: string, index: SearchIndex): SearchAnswer {
	return search(query, index, numberReader);
}
