import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCSIFY, STATIC } from "../tools/hosts.ts";
import { checkScript, checkStyle } from "./check-browser-targets.ts";
import { JOURNEYS } from "./journeys.ts";
import { spread } from "./spread.ts";
import { expect, test } from "./wiki.ts";

/** Newer than the oldest browsers, and tested for before it is used. */
const ASKED = /^trustedTypes is not supported/;
/** Newer than the year of the oldest browser, but supported by all of them. */
const IN_ALL_TARGETS = [
	"Property 'accent-color'",
	"Property 'appearance'",
	"Property 'color-scheme'",
	"Property 'hyphens'",
	"Property 'rotate'",
	"Property 'translate'",
	"Property 'user-select'",
	"Selector 'focus-visible'",
	"Value 'anywhere' of property 'overflow-wrap'",
];
/** Not in every supported browser, and why a page is whole without it. */
const DECORATION: Readonly<Record<string, string>> = {
	"At-rule '@view-transition'": "the step from page to page",
	"Media condition 'forced-colors'": "older browsers draw meters their own way",
	"Media condition 'scripting'": "keeps places for what scripts add",
	"Property 'contain-intrinsic-block-size'": "goes with content-visibility",
	"Property 'content-visibility'": "spares drawing what is not seen",
	"Property 'outline'": "older browsers draw it with square corners",
	"Property 'overscroll-behavior'": "keeps the page behind a layer still",
	"Property 'print-color-adjust'": "meters are printed with their colours",
	"Property 'resize'": "lets a text box be drawn larger",
	"Property 'scrollbar-color'": "the sidebar's scrollbar",
	"Property 'scrollbar-width'": "the sidebar's scrollbar",
	"Property 'text-autospace'": "room between Chinese and figures",
	"Property 'text-size-adjust'": "phones that enlarge text by themselves",
	"Property 'text-spacing-trim'": "room in brackets at the edge of a line",
	"Property 'text-wrap'": "where lines break",
	"Selector 'details-content'":
		"unfolds a row without scripts, and on paper, where it is named or printed",
	"Selector 'has'": "keeps places for what scripts add, and shades",
	"Selector 'selection'": "gives marked text the wiki's colours",
	"Selector 'view-transition-group'": "the step from page to page",
};

/**
 * What the pages do without, where a browser has none of it. Trusted Types are
 * not here: who takes them away from a browser that enforces them leaves nothing
 * that can write. Browsers without them are among the three engines' tests.
 */
const NEWER: Readonly<Record<string, string>> = {
	// Nothing stands in for any of these but the wiki's own identifiers.
	"events of view transitions, highlights, popovers and ready identifiers":
		"delete window.PageRevealEvent; delete window.onpagereveal; delete Document.prototype.startViewTransition; delete CSS.highlights; delete window.Highlight; delete HTMLElement.prototype.popover; delete Crypto.prototype.randomUUID",
	"speculation rules": "delete HTMLScriptElement.supports",
	sharing: "delete Navigator.prototype.share",
	clipboard: "delete Navigator.prototype.clipboard",
	"what Chrome tells of the line": "delete Navigator.prototype.connection",
	"storage that lasts": "delete Navigator.prototype.storage",
	workers: "delete Navigator.prototype.serviceWorker",
	"idle time": "delete window.requestIdleCallback",
	"visibility asked of elements": "delete Element.prototype.checkVisibility",
	"arrays and promises of later years":
		"for (const name of ['toSorted','toReversed','toSpliced','with']) delete Array.prototype[name]; delete Promise.withResolvers; delete Object.groupBy; delete Map.groupBy; delete AbortSignal.timeout; delete AbortSignal.any; delete URL.canParse; delete window.Iterator",
};

test("knows syntax, methods, interfaces and styles that the oldest browsers lack", () => {
	expect(checkScript("x = /(?<=a)b/")).not.toEqual([]);
	expect(checkScript("class A { static { this.b = 1; } }")).not.toEqual([]);
	expect(checkScript("[2, 1].toSorted()")).not.toEqual([]);
	expect(checkScript("Promise.withResolvers()")).not.toEqual([]);
	expect(checkScript('new CompressionStream("gzip")')).not.toEqual([]);
	expect(checkScript("[2, 1].at(-1); structuredClone({})")).toEqual([]);
	for (const sheet of [
		"a { & b { color: red } }",
		"a { color: oklch(50% 0 0) }",
		"a { color: light-dark(red, blue) }",
		"a { --b: light-dark(red, blue) }",
		"@layer a { b { color: red } }",
		"@container (min-width: 1px) { a { color: red } }",
		"@media (width <= 900px) { a { color: red } }",
		"a { height: 1dvh }",
		"a:hover, a:has(b) { color: red }",
	]) {
		expect(checkStyle(sheet), sheet).not.toEqual([]);
	}
	expect(checkStyle("@media (min-width: 9px) { a { color: red } }")).toEqual(
		[],
	);
});

for (const { folder, url } of [STATIC.wiki, DOCSIFY.wiki]) {
	test(`keeps to what the oldest browsers know at ${url}`, () => {
		const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
		const read = (name: string) => readFileSync(join(folder, name), "utf8");
		const scripts = names.filter((name) => name.endsWith(".js"));
		const styles = names.filter((name) => name.endsWith(".css"));
		expect(scripts.length * styles.length).toBeGreaterThan(0);
		const inline = names
			.filter((name) => name.endsWith(".html"))
			.flatMap((name) => [...read(name).matchAll(/<style>(.*?)<\/style>/gs)])
			.map(([, css = ""]) => css);
		for (const name of scripts) {
			const found = checkScript(read(name));
			expect(found.filter((message) => !ASKED.test(message))).toEqual([]);
		}
		const used = [...new Set([...styles.map(read), ...inline])].flatMap(
			(sheet) => checkStyle(sheet),
		);
		const allowed = [...IN_ALL_TARGETS, ...Object.keys(DECORATION)];
		expect(used.filter((name) => !allowed.includes(name))).toEqual([]);
	});
}

const names = Object.keys(NEWER);

for (const lacking of [...spread(names), names]) {
	const list = lacking === names ? "all of these" : lacking.join(", ");
	test(`does every journey without ${list}`, async ({ page }) => {
		for (const name of lacking) await page.addInitScript(NEWER[name] ?? "");
		for (const journey of Object.values(JOURNEYS)) await journey(page);
	});
}

test.use({ expected: /status of 404/ });
