import { readFileSync } from "node:fs";
import { browserslistToTargets, transform } from "lightningcss";
import { BROWSER_TARGETS } from "./browser-targets.ts";

/** What every page is drawn with before anybody touches it, in this order. */
const ALWAYS = [
	...["theme", "base", "skeleton", "article", "page-links"],
	...["fields", "merchant-lookup", "search", "static"],
];
/** Sheets of what only some pages hold, and how to know it. */
const SOMETIMES: Readonly<Record<string, RegExp>> = {
	entry: /<section class="entry/,
	way: /<[^>]* class="way"/,
	code: /<(?:code|kbd|pre|table)\b/,
};

/**
 * Names of the style sheets under `src/styles/` that an article needs to be
 * read. Few lists are different, so that the policy names few digests.
 *
 * @example
 * pageSheets("<p><code>a</code></p>").at(-1) // "code"
 */
export function pageSheets(article: string): readonly string[] {
	const needed = Object.entries(SOMETIMES).filter(([, sign]) =>
		sign.test(article),
	);
	return [...ALWAYS, ...needed.map(([name]) => name)];
}

/** Style sheets as one, minified and lowered for the oldest browsers. */
export function pageStyle(sheets: readonly string[]): string {
	const css = sheets.map((name) =>
		readFileSync(`src/styles/${name}.css`, "utf8"),
	);
	const { code } = transform({
		filename: "page.css",
		code: Buffer.from(css.join("\n")),
		minify: true,
		targets: browserslistToTargets(BROWSER_TARGETS),
	});
	return code.toString();
}
