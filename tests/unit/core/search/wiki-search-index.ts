import type { SearchIndex } from "../../../../src/core/search/search-index.ts";
import {
	unpackNames,
	unpackText,
} from "../../../../src/core/search/unpack-search.ts";
import { readDocs } from "../../../../src/node/docs/read-docs.ts";
import { makeSearchIndex } from "../../../../src/node/write/search-index.ts";

/** The search of the small wiki under tests/fixtures, before and after its text has come. */
export function readWikiSearch(): {
	readonly names: SearchIndex;
	readonly whole: SearchIndex;
} {
	const packed = makeSearchIndex(readDocs("tests/fixtures/wiki"));
	const names = unpackNames(JSON.parse(packed.names));
	return { names, whole: unpackText(names, JSON.parse(packed.text)) };
}
