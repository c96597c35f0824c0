import { describe, expect, test } from "vitest";
import {
	createPackReader,
	isCompressed,
	isPackWorthwhile,
	packedType,
	packFiles,
} from "../../../../src/core/site/offline-pack.ts";

const STYLE = `<style>${"a{color:red}\n".repeat(200)}`;
const MENU = `<body class="a">${"<li>菜单</li>".repeat(200)}`;
const FILES = [
	{ url: "index.html", text: '<p class="a">一\r\n二</p>\n' },
	{ url: "assets/a-1.js", text: 'const a = `\\n\\u2028\u2028"`;\n' },
	{ url: "assets/empty.css", text: "" },
	{ url: "icon.svg", text: "<svg>],\n[</svg>" },
	...["a", "b", "c"].map((name) => ({
		url: `${name}/index.html`,
		text: `<title>${name}</title>${STYLE}</style>${MENU}<article id="main">${name}</article>`,
	})),
	{ url: "d/index.html", text: `${STYLE}</style><body >other` },
];

function readAll(pack: string) {
	return pack
		.split("\n")
		.map(createPackReader())
		.filter((file) => file !== undefined);
}

describe("a pack", () => {
	const pack = packFiles(FILES);

	test("is JSON, a line for each file", () => {
		expect(JSON.parse(pack)).toHaveLength(FILES.length + 1);
		expect(pack.split("\n")).toHaveLength(FILES.length + 4);
	});

	test("gives each file back as it was", () => {
		expect(readAll(pack)).toEqual(FILES);
	});

	test("holds once what pages have in common", () => {
		expect(pack.split("菜单")).toHaveLength(201);
		expect(pack.length).toBeLessThan(2 * (STYLE.length + MENU.length));
	});

	test("cut off anywhere, gives the files before the cut and no half one", () => {
		for (let end = 0; end <= pack.length; end += 29) {
			const files = readAll(pack.slice(0, end));
			expect(files).toEqual(FILES.slice(0, files.length));
		}
	});

	test("without its first line, gives no page with a hole", () => {
		const [first = "", second = "", ...rest] = pack.split("\n");
		const files = readAll([first, ...rest].join("\n"));
		expect(second.length).toBeGreaterThan(MENU.length);
		expect(files).toEqual(FILES.slice(0, 4));
	});

	test("of nothing is JSON too", () => {
		expect(readAll(packFiles([]))).toEqual([]);
		expect(JSON.parse(packFiles([]))).toEqual([[""]]);
	});
});

describe("a reader takes no file from", () => {
	test.each([
		["", "an empty line"],
		["[", "the first line"],
		["]", "the last line"],
		['["a.css","b', "half a line"],
		['["a.css",1],', "a part that is not there"],
		['["a.css",{}],', "an object for a part"],
		["[1,2]", "two numbers"],
		["[]", "an empty list"],
		['["","a"]', "the shared parts"],
		['{"a.css":"b"}', "an object"],
		["null", "nothing"],
		["<!DOCTYPE html><title>上网登录</title>", "a portal's page"],
	])("%j, %s", (line) => {
		expect(createPackReader()(line)).toBeUndefined();
	});
});

describe("isPackWorthwhile", () => {
	test.each([
		[{ missing: 116, total: 116 }, true],
		[{ missing: 24, total: 116 }, true],
		[{ missing: 23, total: 116 }, false],
		[{ missing: 3, total: 116 }, false],
		[{ missing: 0, total: 116 }, false],
		[{ missing: 0, total: 0 }, false],
		[{ missing: 1, total: 1 }, true],
	])("%j", (counts, isWorthwhile) => {
		expect(isPackWorthwhile(counts)).toBe(isWorthwhile);
	});
});

describe("isCompressed", () => {
	test.each([
		["br", true],
		["gzip", true],
		["zstd", true],
		["BR", true],
		["identity", false],
		["", false],
		[null, false],
	])("%j", (encoding, is) => {
		expect(isCompressed(encoding)).toBe(is);
	});
});

describe("packedType", () => {
	test.each([
		["phones/index.html", "text/html; charset=utf-8"],
		["assets/host-abc.js", "text/javascript; charset=utf-8"],
		["assets/plan.css", "text/css; charset=utf-8"],
		["manifest.json", "application/json"],
		["icon.svg", "image/svg+xml"],
	])("%s", (url, type) => {
		expect(packedType(url)).toBe(type);
	});

	test.each(["icon-192.png", "README", ""])("refuses %j", (url) => {
		expect(() => packedType(url)).toThrow(TypeError);
	});
});
