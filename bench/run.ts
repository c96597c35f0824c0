import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { installPeers } from "./install-peers.ts";
import { openBrowser } from "./open-browser.ts";

const { values } = parseArgs({
	options: {
		sizes: { type: "string", default: "real,38,1000,10000" },
		/** Print only. */
		dry: { type: "boolean", default: false },
	},
});
const sizes = values.sizes
	.split(",")
	.map((size) => (size === "real" ? size : Number(size)));

installPeers("bench");
// The peers are there only now.
const { measureSearch } = await import("./search.ts");
const browser = await openBrowser();
const version = browser.version();
await browser.close();
const tables: string[] = [];
for (const size of sizes) {
	tables.push(await measureSearch([size]));
	// What is measured is kept, should a later size fail.
	if (!values.dry) writeFileSync("bench/README.md", reportOf(tables));
}
console.log(reportOf(tables));
process.exit();

function reportOf(tables: readonly string[]): string {
	return `# Measurements

\`npm run bench\` writes this page. Node.js ${process.version}, Chromium ${version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}.

## Search

The wiki's search beside docsify's own plugin, VitePress's (MiniSearch, as it comes) and Pagefind (each institution as a page of its own, which suits it best), over the same pages, served alike, in one Chromium, one after the other.

- **kB to the first result**: what was sent, compressed, for the search alone, from opening the page to the first result: its script, its styles where they are apart, its index. The wiki's search stands on a page with nothing else, so all of that page's script counts.
- **kB of index**: all that the search loads; this wiki's comes in two files, and the first result needs the first alone.
- **ms to build the index**: in Node.js. docsify's is made in the browser.
- **ms from key to result**: 30 short names, one after the other, in a warm page, each peer's own debounce included.
- **slow phone**: from the beginning of the navigation to the first result, 1.6 Mbit/s, 150 ms, a quarter of the processor; median of three visits, one visit at 10,000.
- **right first hits**: the queries of \`tests/fixtures/search-queries.json\`; for negative ones, nothing may be found. That table was written from the pages by the author of the search; the peers were not made for it.

${tables.join("\n\n")}
`;
}
