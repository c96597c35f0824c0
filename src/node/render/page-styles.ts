import { readFileSync } from "node:fs";
import { browserslistToTargets, transform } from "lightningcss";
import { BROWSER_TARGETS } from "./browser-targets.ts";

/** Style sheets of every page, in this order. */
const ALWAYS = [
	...["theme", "base", "skeleton", "article", "page-links"],
	...["fields", "merchant-lookup", "search", "static"],
];
/** Style sheets of only some pages, each with the pattern of what needs it. */
const SOMETIMES: Readonly<Record<string, RegExp>> = {
	entry: /<section class="entry/,
	way: /<[^>]* class="way"/,
	code: /<(?:code|kbd|pre|table)\b/,
};

/**
 * List the style sheets under `src/styles/` that an article needs. The lists
 * are few, so that the policy has few digests.
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

/** Join style sheets, minified and lowered for the browser targets. */
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
