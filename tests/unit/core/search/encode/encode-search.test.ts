import { describe, expect, test } from "vitest";
import {
	decodeNames,
	decodeText,
} from "../../../../../src/core/search/decode-search.ts";
import { encodeSearch } from "../../../../../src/core/search/encode/encode-search.ts";
import { wikiOf } from "../../../fixture-wiki.ts";

const SYLLABLES: Readonly<Record<string, string>> = { 拉: "la", 卡: "ka" };
const CHARACTERS = {
	syllablesOf: (name: string) =>
		[...name].map((character) => SYLLABLES[character] ?? character),
	variantsOf: () => [],
};
const WIKI = wikiOf({
	"_404.md": "# 无 :id=not-found",
	"_sidebar.md": "- [首页](/README.md)\n- [电](/phones.md)",
	"editing.md": "# 编辑指南 :id=editing\n\n怎么写",
	"tool/x.md": "# 产品 :id=x\n\n做什么",
	"phones.md":
		"# 电 :id=phones\n\n### 拉卡拉公司 :id=lakala\n<!-- 别名：卡拉 -->\n\n- 简称：拉卡拉\n- 原文写法：拉卡\n- 服务热线：95016（16:00-22:00）\n- 客服电话：400-1-1（原文如此）\n- 联系电话：021-24013777 转 801\n- 官网：<https://a.example/>\n- 商户编号前三位：822\n- 状态：更名，原名卡拉\n- 通话核实：2026-11-20 打通\n\n### 别家 :id=other\n\n- 类别：码牌\n",
	"acquirers.md":
		"# 别的 :id=acquirers\n\n| 前三位 | 名称 | 说明 |\n| --- | --- | --- |\n| 102 | 工行 | 银行 |",
	"README.md":
		"# 首页 :id=home\n\n## 二 :id=b\n\n文（2025-06，来源；可信度高）\n\n### 三 :id=c\n\n## 无号",
});

describe("encodeSearch", () => {
	const { names, text } = encodeSearch(WIKI, CHARACTERS);

	test("packs entries, and leaves out an id that is pinyin", () => {
		expect(names.entries).toEqual([
			"|拉卡拉|公司\n别家",
			"卡拉、拉卡\n",
			"\nother",
			"95016||16:00-22:00\t!400-1-1\t021-24013777 转 801|02124013777\n",
			"822\n",
			"renamed|更名|原名卡拉\n",
			"1\n",
			"a.example\n",
		]);
	});

	test("packs pages in the order of the sidebar, products apart", () => {
		expect(names.products).toEqual({ "/tool/x": ["x\t产品"] });
		expect(text.pages).toEqual({
			"/": ["home\t首页", "b\t二", "+c\t三"],
			"/phones": ["phones\t电"],
			"/acquirers": ["acquirers\t别的"],
			"/editing": ["editing\t编辑指南"],
		});
	});

	test("packs the running text of entries and sections, without evidence and what is for editors", () => {
		expect(text.texts).toEqual({
			"/phones#lakala": "更名，原名卡拉\nhttps://a.example/",
			"/#b": "文",
			"/acquirers#acquirers": "前三位，名称，说明\n银行",
			"/tool/x#x": "做什么",
		});
	});

	test("packs a wiki without pages", () => {
		expect(encodeSearch(wikiOf({}), CHARACTERS).names.entries).toEqual([]);
	});
});

describe("unpacking", () => {
	const { names, text } = encodeSearch(WIKI, CHARACTERS);
	const index = decodeText(decodeNames(names), text);
	const target = (id: string) => index.targets.find((each) => each.id === id);

	test("gives an entry its id, names, numbers, hours and text back", () => {
		const lakala = target("lakala");
		expect(lakala?.title).toBe("拉卡拉公司");
		expect(lakala?.names.map(({ written }) => written)).toEqual([
			"拉卡拉",
			"拉卡拉公司",
			"卡拉",
			"拉卡",
			"a.example",
			"lakala",
		]);
		const [first, second] = lakala?.hotlines ?? [];
		expect(first).toEqual({
			printed: "95016",
			digits: "95016",
			dialable: true,
			hours: "16:00-22:00",
			isVerified: true,
		});
		expect(second).toMatchObject({ printed: "400-1-1", dialable: false });
		expect(lakala?.status).toEqual({
			kind: "renamed",
			name: "更名",
			words: "原名卡拉",
		});
		expect(lakala?.textKey).toBe("更名原名卡拉httpsaexample");
	});

	test("gives headings the titles above them", () => {
		expect(target("c")?.where).toEqual(["首页", "二"]);
		expect(target("b")?.where).toEqual(["首页"]);
		expect(target("home")?.where).toEqual([]);
	});
});
