import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { installPeers } from "./install-peers.ts";
import { openBrowser } from "./open-browser.ts";

const REPORT = "bench/README.md";
const { values } = parseArgs({
	options: {
		/** What to measure; what is left out stays as it stands in the report. */
		only: {
			type: "string",
			default: "pasting,reading,offline,building,search,serving",
		},
		sizes: { type: "string", default: "real,38,1000,10000" },
		pages: { type: "string", default: "50,1000,10000" },
		rounds: { type: "string", default: "7" },
		/** Print only. */
		dry: { type: "boolean", default: false },
	},
});
const sizes = values.sizes
	.split(",")
	.map((size) => (size === "real" ? size : Number(size)));
const isWanted = (part: string) => values.only.split(",").includes(part);

if (isWanted("pasting")) {
	const { measurePasting } = await import("./pasting.ts");
	const here = `Node.js ${process.version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}.`;
	keep("Pasting", describePasting(), measurePasting(), here);
	if (values.only === "pasting") process.exit();
}

if (isWanted("offline")) {
	const { buildSites, measureOffline } = await import("./offline.ts");
	const browser = await openBrowser();
	const here = describeMachine(browser.version());
	const rounds = Number(values.rounds);
	const tables = await measureOffline(browser, rounds, await buildSites());
	keep("Offline", describeOffline(), tables, here);
	await browser.close();
	if (values.only === "offline") process.exit();
}

installPeers("bench");
// The peers are there only now.
const { measureReading } = await import("./reading.ts");
const { measureBuilding } = await import("./building.ts");
const { measureSearch } = await import("./search.ts");
const { measureServing } = await import("./serving.ts");
const browser = await openBrowser();
const machine = describeMachine(browser.version());
await browser.close();

if (isWanted("reading")) {
	keep(
		"Reading",
		describeReading(),
		await measureReading(Number(values.rounds)),
	);
}
if (isWanted("building")) {
	const counts = values.pages.split(",").map(Number);
	keep("Building", describeBuilding(), await measureBuilding(counts));
}
if (isWanted("search")) {
	const tables: string[] = [];
	for (const size of sizes) {
		tables.push(await measureSearch([size]));
		// What is measured is kept, should a later size fail.
		keep("Search", describeSearch(), tables.join("\n\n"));
	}
}
if (isWanted("serving")) {
	const opened = await openBrowser();
	keep("Serving", describeServing(), await measureServing(opened));
	await opened.close();
}
process.exit();

function describeMachine(chromium: string): string {
	return `Node.js ${process.version}, Chromium ${chromium}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}.`;
}

/** Put a part of the report in the place of the older one. */
function keep(title: string, text: string, tables: string, on = machine): void {
	const part = `## ${title}\n\n${text}\n\n${on}\n\n${tables}\n`;
	console.log(part);
	if (values.dry) return;
	const report = readFileSync(REPORT, "utf8");
	const [head = "", ...parts] = report.split(/^(?=## )/m);
	const others = parts.filter((other) => !other.startsWith(`## ${title}\n`));
	const order = [
		"Pasting",
		"Reading",
		"Offline",
		"Building",
		"Search",
		"Serving",
	];
	const titleOf = (each: string) => /^## (.*)$/m.exec(each)?.[1] ?? "";
	const sorted = [...others, part].sort(
		(one, other) => order.indexOf(titleOf(one)) - order.indexOf(titleOf(other)),
	);
	const whole = [head, ...sorted].map((each) => each.trim()).join("\n\n");
	writeFileSync(REPORT, `${whole}\n`);
}

function describePasting(): string {
	return "What 我的商户 does with a pasted text of 1, 10 and 100 thousand characters: best of nine rounds in Node.js. Ten times the text takes about ten times as long.";
}

function describeReading(): string {
	return `The wiki's pages as plain HTML (no styles, no scripts: the limit), as docsify 5's quick start, as VitePress and Starlight with their own themes and searches, and as \`npm run build\` writes them; all served alike (gzip, HTTP/1.1, the same headers), in one Chromium with a phone's window, one after the other in each round. Milliseconds: median (least–most). Starlight is left out where there is no Node.js 22.12: on Linux npm brings one.

- **first and largest paint**: of the deep link to one institution of the phones page, in a browser that knows nothing.
- **95016 there**: that institution's number is in the page.
- **heading at rest**: the institution's heading has come to the top third of the window, and stays there.
- **next page**: from the home page, read for 3 s, the pointer rests on a link for 0.3 s: from the click until the next page's heading is in view. Chromium prerenders nothing while it is driven from outside, so this wiki's figure is that of its prefetch and its worker. The table with the real mouse has the same step in a Chromium that nobody inspects, with the X server's mouse, where it does prerender; there the processor cannot be slowed down.
- **shift, long tasks**: cumulative layout shift; milliseconds that tasks took beyond 50 each.
- **requests, kB**: up to the heading at rest, compressed.`;
}

function describeOffline(): string {
	return `A phone in a weak net (1.6 Mbit/s, 150 ms; where times to a heading are measured, a quarter of the processor), served over HTTP/1.1 on one machine. Bytes of bodies, the page and its scripts included, prefetched pages too.

- **kept for offline**: opening the link to one institution, until the worker is ready; the same wiki without its pack, which is the way of earlier versions, and with it. Then one telephone number changes: what the update fetches.
- **next page without worker and rules**: both taken away from Chromium; from the tap until the next page's heading is in view. In WebKitGTK, at the whole processor, the last byte and the first frame with the heading: a link that stands first in view, 6 s after the page; the same 1 s after it, touched for 0.1 s, when nothing is loaded yet; how often the server was asked for the page after each tap.
- **an old address**: \`#/phones?id=…\`, from opening it, by the clock; the resolver's way is that of earlier versions.`;
}

function describeBuilding(): string {
	return `The wiki with so many generated product pages more, which stand outside the sidebar, from an empty folder to the finished site; MB without compressed copies, which only this wiki writes. It also draws an image for each page. Compare within this table: the machine is not equally fast at all hours.`;
}

function describeSearch(): string {
	return `The wiki's search beside docsify's own plugin, VitePress's (MiniSearch, as it comes) and Pagefind (each institution as a page of its own, which suits it best), over the same pages, served alike, in one Chromium, one after the other.

- **kB to the first result**: what was sent, compressed, for the search alone, from opening the page to the first result: its script, its styles where they are apart, its index. The wiki's search stands on a page with nothing else, so all of that page's script counts.
- **kB of index**: all that the search loads; this wiki's comes in two files, and the first result needs the first alone.
- **ms to build the index**: in Node.js. docsify's is made in the browser.
- **ms from key to result**: 30 short names, one after the other, in a warm page, each peer's own debounce included.
- **slow phone**: from the beginning of the navigation to the first result, 1.6 Mbit/s, 150 ms, a quarter of the processor; median of three visits, one visit at 10,000.
- **right first hits**: the queries of \`tests/fixtures/search-queries.json\` and \`bench/search-queries.json\`; for negative ones, nothing may be found.
- **questions**: what people ask, from \`bench/search-questions.json\`: a place that answers must come first, or within three; for *none*, nothing may be found, because the wiki does not tell. These tables were written from the pages by the author of the search; the peers were not made for it.
- **unseen questions**: the same from \`bench/unseen-questions.json\`, by others who knew neither the search nor its lists of questions; none of them may be written into \`docs/_synonyms.md\`.`;
}

function describeServing(): string {
	return `nginx and Caddy with the settings that \`npm run build\` writes, and nginx as it comes, which compresses every answer anew by gzip; one core for the server, another for [wrk](https://github.com/wg/wrk) with 64 connections that stay open, 4 s each, one server after the other, three rounds: median (least–most). No TLS.

- **page, entry, script**: the phones page, the page of one institution, the script of every page, compressed.
- **page, not changed**: the phones page, asked for by somebody who has it: 304.
- **a visit**: counted between the first server and Chromium, answers with their headers. One who saves data is sent no more than the page with its script; others get the whole wiki after it, to have it offline.`;
}
