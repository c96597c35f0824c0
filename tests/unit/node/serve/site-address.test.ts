import { describe, expect, test } from "vitest";
import { readSiteAddress } from "../../../../src/node/serve/site-address.ts";

describe("readSiteAddress", () => {
	test.each([
		[{}, { base: "/", url: undefined }],
		[{ BASE: "/wiki/" }, { base: "/wiki/", url: undefined }],
		[
			{ SITE_URL: "https://a.example/wiki" },
			{ base: "/wiki/", url: "https://a.example/wiki/" },
		],
		[
			{ SITE_URL: "https://a.example/wiki/", BASE: "/wiki/" },
			{ base: "/wiki/", url: "https://a.example/wiki/" },
		],
	])("%j", (environment, address) => {
		expect(readSiteAddress(environment)).toEqual(address);
	});

	test.each([
		[{ BASE: "wiki" }, "BASE 应以“/”开头和结尾"],
		[{ BASE: '/"><script>/' }, "BASE 应以“/”开头和结尾"],
		[{ SITE_URL: "a.example" }, "SITE_URL 应是完整的网址"],
		[{ SITE_URL: "ftp://a.example/" }, "SITE_URL 应是完整的网址"],
		[{ SITE_URL: "https://a.example/?a" }, "SITE_URL 应是完整的网址"],
		[{ SITE_URL: "https://a.example/", BASE: "/b/" }, "两个不一样"],
	])("%j is refused in words", (environment, words) => {
		expect(() => readSiteAddress(environment)).toThrow(words);
	});
});
