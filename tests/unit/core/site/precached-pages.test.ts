import { expect, test } from "vitest";
import { precachedPages } from "../../../../src/core/site/precached-pages.ts";

const PAGES = ["/", "/phones", "/phones/lakala", "/solutions"];
const MENU = ["/", "/phones", "/solutions"];

test("keeps every page of a wiki of ordinary size", () => {
	expect(precachedPages(PAGES, MENU)).toEqual(PAGES);
	expect(precachedPages(PAGES, MENU, PAGES.length)).toEqual(PAGES);
});

test("keeps the menu's pages alone where there are too many", () => {
	expect(precachedPages(PAGES, MENU, PAGES.length - 1)).toEqual(MENU);
});
