import type { SearchIndex } from "../../../../src/core/search/search-index.ts";
import {
	unpackNames,
	unpackText,
} from "../../../../src/core/search/unpack-search.ts";
import { readDocs } from "../../../../src/node/docs/read-docs.ts";
import { makeSearchIndex } from "../../../../src/node/write/search-index.ts";

/** The search of the wiki as its pages are now, before and after its text has come. */
export function readWikiSearch(): {
	readonly names: SearchIndex;
	readonly whole: SearchIndex;
} {
	const packed = makeSearchIndex(readDocs("docs"));
	const names = unpackNames(JSON.parse(packed.names));
	return { names, whole: unpackText(names, JSON.parse(packed.text)) };
}
