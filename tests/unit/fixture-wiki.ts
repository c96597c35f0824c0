import { readWiki, type Wiki } from "../../src/core/wiki.ts";
import { readDocs } from "../../src/node/docs/read-docs.ts";

/** The small wiki under tests/fixtures. */
export function readFixtureWiki(): Wiki {
	return readWiki(readDocs("tests/fixtures/wiki"));
}

/** A wiki of the given files, by their names under `docs/`. */
export function wikiOf(files: Readonly<Record<string, string>>): Wiki {
	return readWiki(
		Object.entries(files).map(([name, markdown]) => ({ name, markdown })),
	);
}
