import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
	pageSheets,
	pageStyle,
} from "../../../../src/node/render/page-styles.ts";

const extra = (article: string) =>
	pageSheets(article).filter((name) => !pageSheets("").includes(name));

describe("pageSheets", () => {
	test.each([
		["<p>文</p>", []],
		["<p>&lt;code&gt;</p>", []],
		["<p><code>甲</code></p>", ["code"]],
		['<div class="table"><table><tr></tr></table></div>', ["code"]],
		["<blockquote>说</blockquote>", []],
		['<p class="way"><span>第 1 步</span></p>', ["way"]],
		['<pre data-lang="json"></pre>', ["code"]],
		['<section class="entry row"></section>', ["entry"]],
		['<section class="entry"></section><kbd>k</kbd>', ["entry", "code"]],
	])("adds to %s what it needs: %j", (article, sheets) => {
		expect(extra(article)).toEqual(sheets);
	});

	test("names sheets that are there", () => {
		const files = readdirSync("src/styles");
		for (const name of pageSheets(
			'<section class="entry"><code><p class="way">',
		)) {
			expect(files).toContain(`${name}.css`);
		}
	});
});

test("pageStyle joins sheets, minified, with colours for the oldest browsers", () => {
	const css = pageStyle(["theme", "base"]);
	expect(css).toContain("--lightningcss-dark");
	expect(css).not.toContain("light-dark(");
	expect(css).not.toMatch(/\n\t|\/\*/);
});
