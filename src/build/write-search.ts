import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocs } from "./read-docs.ts";
import { makeSearchIndex } from "./search-index.ts";

const DOCS = "docs";
/** Watching by the system misses files that editors replace instead of writing. */
const POLL_MILLISECONDS = 300;

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
	let written = signDocs();
	setInterval(() => {
		const current = signDocs();
		if (current === written) return;
		written = current;
		write();
	}, POLL_MILLISECONDS).unref();
}

/** What changes when a file is edited, added, renamed or taken away. */
function signDocs(): string {
	return readdirSync(DOCS, { recursive: true, encoding: "utf8" })
		.map((name) => {
			const { mtimeMs = 0, size = 0 } = {
				...statSync(join(DOCS, name), { throwIfNoEntry: false }),
			};
			return `${name} ${mtimeMs} ${size}`;
		})
		.join("\n");
}
