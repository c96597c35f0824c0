import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import {
	qrPath,
	sharePicture,
} from "../../../../src/core/site/share-picture.ts";

const PLACE = {
	title: "拉卡拉支付股份有限公司",
	text: "前三位：822\n客服电话：95016",
	url: "https://a.example/wiki/phones/lakala/",
};
const textsOf = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

describe("sharePicture shows", () => {
	test.each<[string, Partial<typeof PLACE>, readonly string[]]>([
		[
			"name, lines and code",
			{},
			[PLACE.title, "前三位：822", "客服电话：95016"],
		],
		["a place without lines", { text: "" }, [PLACE.title]],
		[
			"the title once",
			{ text: `${PLACE.title}\n\n电话：95016` },
			[PLACE.title, "电话：95016"],
		],
		[
			"markup as text",
			{ title: "<b>&\"'", text: "" },
			["&#60;b&#62;&#38;&#34;&#39;"],
		],
	])("%s", (_, known, texts) => {
		const { svg } = sharePicture({ ...PLACE, ...known });
		expect(textsOf(svg)).toEqual([
			...["小微注销", ...texts],
			...["长按图片识别二维码", "或者用手机扫一扫"],
		]);
	});

	test("no more of a long title and a long text than has room", () => {
		const { svg, height } = sharePicture({
			...PLACE,
			title: "很长的名字".repeat(40),
			text: "很长的一行".repeat(200),
		});
		expect(textsOf(svg)).toHaveLength(1 + 3 + 8 + 2);
		expect(height).toBeLessThan(1200);
	});

	test("its height in the drawing", () => {
		const { svg, height } = sharePicture(PLACE);
		expect(svg).toContain(`height="${height}"`);
		expect(svg).toContain(qrPath(PLACE.url));
	});

	test("no address that is too long for a code", () => {
		const url = `https://a.example/${"a".repeat(4000)}`;
		expect(() => sharePicture({ ...PLACE, url })).toThrow(RangeError);
	});
});

describe("qrPath", () => {
	test.each([
		"https://a.example/",
		PLACE.url,
		"https://a.example/phones/#%E6%8B%89%E5%8D%A1%E6%8B%89",
	])("has a square for each dark module of %s", (url) => {
		const { data, size } = encode(url, { ecc: "M", border: 4 });
		const squares = new Set(
			[...qrPath(url).matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(
				([, x, y]) => `${x} ${y}`,
			),
		);
		const dark = data.flatMap((cells, y) =>
			cells.flatMap((isDark, x) => (isDark ? `${x} ${y}` : [])),
		);
		expect(squares).toEqual(new Set(dark));
		expect(data.slice(0, 4).flat()).not.toContain(true);
		expect(size).toBeGreaterThan(28);
	});
});
