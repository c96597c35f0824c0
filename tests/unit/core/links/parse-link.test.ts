import { describe, expect, it } from "vitest";
import { parseLink } from "../../../../src/core/links/parse-link.ts";

const paths = new Map(
	["/", "/phones", "/concepts", "/tool/jsy"].map((path) => [path, path]),
);
const context = { paths, base: "/", currentPage: "/concepts" };

describe("parseLink", () => {
	it.each([
		["/concepts/#/phones?id=lakala&from=x", "/phones", ["lakala"]],
		["https://wiki.example.com", "/", []],
		["https://wiki.example.com#x", "/", ["x"]],
		["https://wiki.example.com?from=x#/phones?id=x", "/phones", ["x"]],
		["/phones", "/phones", []],
		["/phones#x", "/phones", ["x"]],
		["/phones##x", "/phones", ["x"]],
		["/phones?id=x", "/phones", ["x"]],
		["/phones?ID=x", "/phones", ["x"]],
		["/phones?id = x", "/phones", ["x"]],
		["/phones?id:x", "/phones", ["x"]],
		["/phones&id=x", "/phones", ["x"]],
		["/phones/id=x", "/phones", ["x"]],
		["/phones id=x", "/phones", ["x"]],
		["/phones?a=1&id=x&b=2", "/phones", ["x"]],
		["/phones?id=什么？怎么&办", "/phones", ["什么？怎么&办"]],
		["/phones?id=x?from=y", "/phones", ["x"]],
		["/phones?id=", "/phones", []],
		["/phones?id= ", "/phones", []],
		["/phones?id=1#x", "/phones", ["x", "1"]],
		["/phones#wechat_redirect", "/phones", []],
		["/phones#from=singlemessage", "/phones", []],
		["/phones#x?from=y&z=1", "/phones", ["x"]],
		["/phones#rd?id=x", "/phones", ["x"]],
		["/phones/x#y", "/phones", ["y", "x"]],
		["/phones#x:~:text=95016", "/phones", ["x"]],
		["#/phones/x", "/phones", ["x"]],
		["#/phones#x", "/phones", ["x"]],
		["#/phones?id=#x", "/phones", ["x"]],
		["#/phones?id=x#y", "/phones", ["x", "y"]],
		["#!/phones?id=x", "/phones", ["x"]],
		["#//phones?id=x", "/phones", ["x"]],
		["#phones?id=x", "/phones", ["x"]],
		["#phones/x", "/phones", ["x"]],
		["#tool/jsy", "/tool/jsy", []],
		["/?r=#/nosuch#/phones?id=x", "/phones", ["x"]],
		["#/phones#/nosuch", "/phones", ["/nosuch"]],
		["#/nosuch?id=x", undefined, ["x", "nosuch"]],
		["/phones/#/nosuch", undefined, ["nosuch"]],
		["/nosuch#x", undefined, ["x", "nosuch"]],
		["/phones/#/", "/", []],
		["/phones#，&from=x", "/phones", ["，"]],
	])("reads %s as the page %s and %j", (link, page, anchors) => {
		const isPageOpen = page === "/";
		expect(parseLink(link, context)).toEqual({ page, isPageOpen, anchors });
	});

	it.each([
		["", []],
		["#", []],
		["?", []],
		["#x", ["x"]],
		["#phones", ["phones"]],
		["#phones/", ["phones/"]],
		["#phones?from=x", ["phones"]],
		["?id=x", ["x"]],
		["id=x", ["x"]],
		["?#x", ["x"]],
		["#id=x", ["x"]],
		["#top", []],
	])("reads %s as %j of the page it stands on, or of any", (link, anchors) => {
		expect(parseLink(link, context)).toEqual({
			page: "/concepts",
			isPageOpen: true,
			anchors,
		});
	});

	it("tries a few anchors only", () => {
		const { anchors } = parseLink(`/${"#x".repeat(99)}`, context);
		expect(anchors).toHaveLength(5);
	});
});
