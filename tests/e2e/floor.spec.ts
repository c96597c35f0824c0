import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkScript, checkStyle } from "./check-floor.ts";
import { JOURNEYS } from "./journeys.ts";
import { expect, test } from "./wiki.ts";

const STATIC = "test-results/dist-static";
const HOST = ".site";

/** Newer than the floor, and asked for before it is used. */
const ASKED = /^trustedTypes is not supported/;
/** Not in every browser of the floor, and why a page is whole without it. */
const DECORATION: Readonly<Record<string, string>> = {
	"css-has": "keeps places for what scripts add",
	"css-media-scripting": "keeps places for what scripts add",
	"css-content-visibility": "spares drawing what is not seen",
	"css-overscroll-behavior": "keeps the page behind a layer still",
	"css-resize": "lets a text box be drawn larger",
	"css3-cursors": "the shape of a mouse's pointer",
	"text-size-adjust": "phones that enlarge text by themselves",
	"viewport-unit-variants": "asked for by @supports",
};

/**
 * What the pages do without, where a browser has none of it. Trusted Types are
 * not here: who takes them away from a browser that enforces them leaves nothing
 * that can write. Browsers without them are among the three engines' tests.
 */
const NEWER: Readonly<Record<string, string>> = {
	"page events of view transitions":
		"delete window.PageRevealEvent; delete window.onpagereveal; delete Document.prototype.startViewTransition",
	"speculation rules": "delete HTMLScriptElement.supports",
	sharing: "delete Navigator.prototype.share",
	clipboard: "delete Navigator.prototype.clipboard",
	"what Chrome tells of the line": "delete Navigator.prototype.connection",
	"storage that lasts": "delete Navigator.prototype.storage",
	workers: "delete Navigator.prototype.serviceWorker",
	"identifiers made by the browser": "delete Crypto.prototype.randomUUID",
	"idle time": "delete window.requestIdleCallback",
	"visibility asked of elements": "delete Element.prototype.checkVisibility",
	highlights: "delete CSS.highlights; delete window.Highlight",
	popovers: "delete HTMLElement.prototype.popover",
	"arrays and promises of later years":
		"for (const name of ['toSorted','toReversed','toSpliced','with']) delete Array.prototype[name]; delete Promise.withResolvers; delete Object.groupBy; delete Map.groupBy; delete AbortSignal.timeout; delete AbortSignal.any; delete URL.canParse; delete window.Iterator",
};

test("knows syntax, methods, interfaces and styles that the floor lacks", async () => {
	expect(checkScript("x = /(?<=a)b/")).not.toEqual([]);
	expect(checkScript("class A { static { this.b = 1; } }")).not.toEqual([]);
	expect(checkScript("[2, 1].toSorted()")).not.toEqual([]);
	expect(checkScript("Promise.withResolvers()")).not.toEqual([]);
	expect(checkScript('new CompressionStream("gzip")')).not.toEqual([]);
	expect(checkScript("[2, 1].at(-1); structuredClone({})")).toEqual([]);
	expect(await checkStyle("a { & b { color: red } }")).toContain("css-nesting");
	expect(await checkStyle("a { color: red }")).toEqual([]);
});

for (const folder of [STATIC, HOST]) {
	test(`keeps to the floor in ${folder}`, async () => {
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
		const used = new Set<string>();
		for (const css of new Set([...styles.map(read), ...inline])) {
			for (const feature of await checkStyle(css)) used.add(feature);
		}
		const allowed = Object.keys(DECORATION);
		expect([...used].filter((name) => !allowed.includes(name))).toEqual([]);
	});
}

for (const [name, script] of [
	...Object.entries(NEWER),
	["all of these", Object.values(NEWER).join(";")] as const,
]) {
	test(`does every journey without ${name}`, async ({ page }) => {
		await page.addInitScript(script);
		for (const journey of Object.values(JOURNEYS)) await journey(page);
	});
}

test.use({ expected: /status of 404/ });
