import {
	decodeNames,
	decodeText,
} from "../../../../src/core/search/decode-search.ts";
import { numberReader } from "../../../../src/core/search/read-numbers.ts";
import {
	type SearchAnswer,
	search,
} from "../../../../src/core/search/search.ts";
import type { SearchIndex } from "../../../../src/core/search/search-index.ts";
import { makeSearchIndex } from "../../../../src/node/write/search-index.ts";
import { readFixtureWiki } from "../../fixture-wiki.ts";

/** The search of the small wiki under tests/fixtures, before and after its text has come. */
export function readWikiSearch(): {
	readonly names: SearchIndex;
	readonly whole: SearchIndex;
} {
	const encoded = makeSearchIndex(readFixtureWiki());
	const names = decodeNames(JSON.parse(encoded.names));
	return { names, whole: decodeText(names, JSON.parse(encoded.text)) };
}

/** What a query finds once everything has been loaded that it needs. */
export function searchAll(query: string, index: SearchIndex): SearchAnswer {
	return search(query, index, numberReader);
}
