import { describe, expect, it } from "vitest";
import { locatePage } from "../../../../src/core/links/link-path.ts";

const paths = new Map(
	["/", "/phones", "/tool/jsy"].map((path) => [path, path]),
);

describe("locatePage", () => {
	it.each([
		["/", "/", ""],
		["", "/", ""],
		["/index.html", "/", ""],
		["/README", "/", ""],
		["/README.md", "/", ""],
		["//", "/", ""],
		["/./", "/", ""],
		["/，看这个", "/", ""],
		["/ 看这个", "/", ""],
		["/?x", "/", ""],
		["/phones", "/phones", ""],
		["phones", "/phones", ""],
		["/Phones.html", "/phones", ""],
		["/phones.md", "/phones", ""],
		["/phones.htm/", "/phones", ""],
		["/phones/index.html", "/phones", ""],
		["/phones/README.md", "/phones", ""],
		["/PHONES/", "/phones", ""],
		["/phones看这个", "/phones", ""],
		["/phones，看/这个", "/phones", ""],
		["/phones)**", "/phones", ""],
		["/phones/ 看这个", "/phones", ""],
		["/phones/）", "/phones", ""],
		["/tool/./../phones", "/phones", ""],
		["../../phones", "/phones", ""],
		["/tool/jsy/", "/tool/jsy", ""],
		["/docs/tool/jsy.md", "/tool/jsy", ""],
		["/o/r/blob/main/docs/phones.md", "/phones", ""],
		["//wiki.example.com/phones", "/phones", ""],
		["wiki.example.com", "/", ""],
		["localhost:3000/phones", "/phones", ""],
		["127.0.0.1:3000/phones", "/phones", ""],
		["/phones/lakala", "/phones", "lakala"],
		["/phones/_4拉卡拉/", "/phones", "_4拉卡拉"],
		["/phones/👉拉卡拉", "/phones", "👉拉卡拉"],
		["/phones.html/a/b", "/phones", "a/b"],
		["/nosuch", undefined, "nosuch"],
		["/phonesx", undefined, "phonesx"],
		["/phones-old", undefined, "phones-old"],
		["/tool", undefined, "tool"],
		["/拉卡拉", undefined, "拉卡拉"],
		["/__proto__/constructor", undefined, "constructor"],
	])("finds in %s the page %s, then %s", (path, page, rest) => {
		expect(locatePage(path, { paths, base: "/" })).toEqual({ page, rest });
	});

	it.each([
		["/wiki/", "/wiki/phones/", "/phones"],
		["/wiki/", "/Wiki", "/"],
		["/wiki", "/phones", "/phones"],
		["a/b", "/a/b/tool/jsy", "/tool/jsy"],
		["/a/b/", "/a/phones", undefined],
	])("takes the base %s off %s", (base, path, page) => {
		expect(locatePage(path, { paths, base }).page).toBe(page);
	});

	it("knows no home page where there is none", () => {
		const { page } = locatePage("/", { paths: new Map(), base: "/" });
		expect(page).toBeUndefined();
	});
});
