import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { atomFeed } from "../../../../src/core/site/atom-feed.ts";

const DIRECTORY = parseDirectory(`# 电话 :id=phones

最近核对：2026-11-20。

### 甲公司 :id=jia

- 简称：甲
- 变更：2026-11-24 官网 \`http://a.example/?a&b\` 改为 <https://a.example/>
- 变更：2026-11-26 更早写的
- 变更：2026-11-24 服务时间改了
- 变更：没有日期

### 乙公司 :id=yi

- 变更：2026-11-26 [公告](https://b.example/)说停业`);
const URL = "https://a.example/wiki/";

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: (Element | string)[];
}

/** Read XML without comments or sections; anything that is not well formed throws. */
function readXml(text: string): Element {
	const root: Element = { name: "", attributes: {}, children: [] };
	const open = [root];
	const [, body = ""] =
		/^<\?xml version="1\.0" encoding="utf-8"\?>\s*(.*)$/s.exec(text) ?? [];
	const token = /<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/y;
	while (token.lastIndex < body.length) {
		const found = token.exec(body);
		if (!found) throw new Error("not well formed");
		const [, end, name = "", attributes = "", empty, words = ""] = found;
		const top = open.at(-1) ?? root;
		if (name === "") {
			if (/&(?!#\d+;)/.test(words)) throw new Error(`bare & in ${words}`);
			top.children.push(words);
		} else if (end) {
			if (open.pop()?.name !== name) throw new Error(`</${name}>`);
		} else {
			const pairs = [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/g)];
			const element: Element = {
				name,
				attributes: Object.fromEntries(
					pairs.map(([, key, value]) => [key, value]),
				),
				children: [],
			};
			top.children.push(element);
			if (!empty) open.push(element);
		}
	}
	if (open.length !== 1) throw new Error("not closed");
	const [first] = elements(root);
	if (!first) throw new Error("empty");
	return first;
}

function elements({ children }: Element, name?: string): readonly Element[] {
	return children
		.filter((child) => typeof child !== "string")
		.filter((child) => name === undefined || child.name === name);
}

const textOf = (element: Element, name: string) =>
	elements(element, name).map(({ children }) => children.join(""));
const linkOf = (element: Element, rel: string) =>
	elements(element, "link")
		.filter(({ attributes }) => attributes.rel === rel)
		.map(({ attributes }) => attributes.href);

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;
/** RFC 4151, for a host and a year. */
const TAG = /^tag:[a-z0-9.-]+,\d{4}:[\w/.-]+$/;

describe("atomFeed", () => {
	const feed = readXml(atomFeed(URL, DIRECTORY));
	const entries = elements(feed, "entry");

	it("has what RFC 4287 asks of a feed, once", () => {
		expect(feed.name).toBe("feed");
		expect(feed.attributes.xmlns).toBe("http://www.w3.org/2005/Atom");
		expect(textOf(feed, "id")).toEqual(["tag:a.example,2026:changes"]);
		expect(textOf(feed, "title")).toEqual(["小微注销：最近更新"]);
		expect(textOf(feed, "updated")).toEqual(["2026-11-26T00:00:00+08:00"]);
		const [author] = elements(feed, "author");
		expect(author && textOf(author, "name")).toEqual(["小微注销"]);
		expect(linkOf(feed, "self")).toEqual([`${URL}feed.xml`]);
		expect(linkOf(feed, "alternate")).toEqual([`${URL}changes/`]);
	});

	it("has what RFC 4287 asks of an entry, with an id of its own", () => {
		for (const entry of entries) {
			expect(textOf(entry, "id")).toEqual([expect.stringMatching(TAG)]);
			expect(textOf(entry, "updated")).toEqual([
				expect.stringMatching(RFC3339),
			]);
			expect(textOf(entry, "title")).toHaveLength(1);
			expect(linkOf(entry, "alternate")).toHaveLength(1);
		}
		const ids = entries.flatMap((entry) => textOf(entry, "id"));
		expect(new Set(ids).size).toBe(4);
	});

	it("goes from the newest day to the oldest, a day in the order of the page", () => {
		expect(entries.flatMap((entry) => textOf(entry, "title"))).toEqual([
			"甲：更早写的",
			"乙公司：公告说停业",
			"甲：官网 http://a.example/?a&#38;b 改为 https://a.example/",
			"甲：服务时间改了",
		]);
		expect(entries.flatMap((entry) => linkOf(entry, "alternate"))[0]).toBe(
			`${URL}phones/#jia`,
		);
	});

	it.each([
		["", "2026-01-01T00:00:00+08:00"],
		[
			"# 电话 :id=phones\n\n最近核对：2026-11-20。",
			"2026-11-20T00:00:00+08:00",
		],
	])("is a feed without changes too: %j", (markdown, updated) => {
		const empty = readXml(
			atomFeed("http://127.0.0.1:4173/", parseDirectory(markdown)),
		);
		expect(textOf(empty, "updated")).toEqual([updated]);
		expect(textOf(empty, "id")).toEqual(["tag:127.0.0.1,2026:changes"]);
		expect(elements(empty, "entry")).toEqual([]);
	});

	it("names no host where the address has none", () => {
		expect(atomFeed("", parseDirectory(""))).toContain("<id>tag:,2026");
	});
});
