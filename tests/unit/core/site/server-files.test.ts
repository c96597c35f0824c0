import { describe, expect, test } from "vitest";
import {
	caddyConfig,
	nginxConfig,
} from "../../../../src/core/site/server-configs.ts";
import {
	headersFile,
	isHidden,
	parseHeaders,
} from "../../../../src/core/site/server-files.ts";

const SITE = {
	base: "/wiki/",
	folder: "/srv/dist",
	headers: [
		{ name: "A", value: "b: c" },
		{ name: "D", value: "e 'f'; g" },
		{ name: "H", value: 'i=("j" "k")' },
	],
};

describe("headersFile", () => {
	test("gives every address the headers, and the assets their caching", () => {
		expect(headersFile(SITE)).toBe(`/wiki/*
  A: b: c
  D: e 'f'; g
  H: i=("j" "k")
/wiki/assets/*
  Cache-Control: public, max-age=31536000, immutable
/wiki/
  Cache-Control: max-age=60
  No-Vary-Search: params=("q" "id")
/wiki/*/
  Cache-Control: max-age=60
  No-Vary-Search: params=("q" "id")
/wiki/feed.xml
  Content-Type: application/atom+xml; charset=utf-8
`);
	});

	test("is read again by parseHeaders", () => {
		expect(parseHeaders(headersFile(SITE))).toEqual(SITE.headers);
	});
});

describe("isHidden", () => {
	test.each([
		["/.git/config", true],
		["/a/.git/config", true],
		["/_headers", true],
		["/a.html.br", true],
		["/a.html.gz", true],
		["/a.html~", true],
		["/.well-known/security.txt", false],
		["/phones/", false],
		["/a_headers", false],
	])("%j", (path, hidden) => {
		expect(isHidden(path)).toBe(hidden);
	});
});

describe("parseHeaders", () => {
	test.each([
		["/*\n  A: b: c\n", [{ name: "A", value: "b: c" }]],
		["/*\n  ???\n", [{ name: "", value: "" }]],
	])("%j", (file, headers) => {
		expect(parseHeaders(file)).toEqual(headers);
	});
});

describe.each([
	["nginxConfig", nginxConfig(SITE), `add_header D "e 'f'; g" always;`],
	["caddyConfig", caddyConfig(SITE), `D "e 'f'; g"`],
])("%s", (_, config, header) => {
	test.each([
		...[header, String.raw`H "i=(\"j\" \"k\")"`],
		...["/srv/dist", "/wiki/", "404.html", "immutable", "max-age=60"],
	])("has %s", (text) => {
		expect(config).toContain(text);
	});
});

describe("what stands beside the wiki's path", () => {
	const ROOT = { ...SITE, base: "/" };

	test.each([
		["nginx", nginxConfig(SITE), "location = /wiki {"],
		["Caddy", caddyConfig(SITE), "redir /wiki /wiki/"],
	])("%s leads from the path without its slash", (_, config, line) => {
		expect(config).toContain(line);
	});

	test.each([
		["nginx", nginxConfig(SITE), "location = /wiki/feed.xml {"],
		["Caddy", caddyConfig(SITE), "header /wiki/feed.xml Content-Type"],
	])("%s sends the feed as what it is", (_, config, line) => {
		expect(config).toContain(line);
		expect(config).toContain("application/atom+xml");
	});

	test.each([
		["nginx", nginxConfig(ROOT), "return 301"],
		["Caddy", caddyConfig(ROOT), "redir /"],
	])("%s has nothing beside the whole host", (_, config, line) => {
		expect(config).not.toContain(line);
	});
});
