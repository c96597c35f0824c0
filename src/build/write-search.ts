import { mkdirSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocs } from "./read-docs.ts";
import { makeSearchIndex } from "./search-index.ts";

const DOCS = "docs";
/** Editors write a file in several steps. */
const SETTLING_MILLISECONDS = 50;

/**
 * Write `search/names.json` and `search/text.json` into a served folder, now
 * and on every edit of `docs/`. A failure is told and costs the search only;
 * watching ends with the process.
 */
export function keepSearch(site: string): void {
	const folder = join(site, "search");
	const write = () => {
		try {
			const { names, text } = makeSearchIndex(readDocs(DOCS));
			mkdirSync(folder, { recursive: true });
			writeFileSync(join(folder, "names.json"), names);
			writeFileSync(join(folder, "text.json"), text);
		} catch (error) {
			console.error(`搜索要用的名单没有写出，原因：${error}`);
		}
	};
	write();
	let timer: NodeJS.Timeout | undefined;
	watch(DOCS, { recursive: true, persistent: false }, () => {
		clearTimeout(timer);
		timer = setTimeout(write, SETTLING_MILLISECONDS);
	});
}
