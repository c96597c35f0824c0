import { expect, test } from "vitest";
import { iconSprite } from "../../../../src/core/icons/icon.ts";
import { topBarHtml } from "../../../../src/core/site/top-bar.ts";

test.each([
	[String(iconSprite()), "the drawings, once"],
	['class="site-name" href="../"', "the way home"],
	['href="#__sidebar"', "the way to the menu without scripts"],
	['id="menu-button"', "the menu's button"],
	["<wiki-search><form", "the search"],
	["<theme-switch><button", "the colours"],
])("the bar has %s: %s", (html) => {
	expect(String(topBarHtml("../")).split(html)).toHaveLength(2);
});
