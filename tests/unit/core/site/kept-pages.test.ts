import { expect, test } from "vitest";
import { keptPages } from "../../../../src/core/site/kept-pages.ts";

const PAGES = ["/", "/phones", "/phones/lakala", "/solutions"];
const MENU = ["/", "/phones", "/solutions"];

test("keeps every page of a wiki of ordinary size", () => {
	expect(keptPages(PAGES, MENU)).toEqual(PAGES);
	expect(keptPages(PAGES, MENU, PAGES.length)).toEqual(PAGES);
});

test("keeps the menu's pages alone where there are too many", () => {
	expect(keptPages(PAGES, MENU, PAGES.length - 1)).toEqual(MENU);
});
