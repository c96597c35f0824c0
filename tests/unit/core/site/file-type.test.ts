import { describe, expect, test } from "vitest";
import { fileType } from "../../../../src/core/site/file-type.ts";

describe("fileType", () => {
	test.each([
		["/vcards/lakala.vcf", "text/vcard; charset=utf-8"],
		["/directory.csv", "text/csv; charset=utf-8"],
		["/phones/index.md", "text/markdown; charset=utf-8"],
		["/DIRECTORY.CSV", "text/csv; charset=utf-8"],
		["/robots.txt", "text/plain; charset=utf-8"],
		["/sitemap.xml", "application/xml; charset=utf-8"],
		["/feed.xml", "application/atom+xml; charset=utf-8"],
		["/changes/feed-2027.xml", "application/atom+xml; charset=utf-8"],
		["/atom.xml", "application/atom+xml; charset=utf-8"],
		["/changes.atom", "application/atom+xml; charset=utf-8"],
		["/feedback.xml", "application/xml; charset=utf-8"],
		["/phones/index.html", undefined],
		["/phones/", undefined],
		["/csv", undefined],
		["", undefined],
	])("%j", (path, type) => {
		expect(fileType(path)).toBe(type);
	});
});
