import { expect, test } from "vitest";
import { previewSvg } from "../../../../src/core/site/preview-image.ts";
import { iconSvg } from "../../../../src/core/site/site-icon.ts";

const texts = (title: string, description = "话") =>
	[...previewSvg({ title, description }).matchAll(/<text[^>]*>([^<]*)/g)].map(
		([, text]) => text,
	);

test.each([
	["拉卡拉 客服电话 95016", ["小微注销", "拉卡拉", "95016", "话"]],
	["概念解读", ["小微注销", "概念解读", "话"]],
	[
		"在线支付业务的很长的一个名字股份有限公司",
		["小微注销", "在线支付业务的很长的", "一个名字股份有限公司", "话"],
	],
	['<b>"&', ["小微注销", "&#60;b&#62;&#34;&#38;", "话"]],
])("previewSvg shows of %j %j", (title, shown) => {
	expect(texts(title)).toEqual(shown);
});

test("iconSvg fills the square where the system cuts the shape", () => {
	expect(iconSvg("full")).toContain('rx="0"');
	expect(iconSvg("round")).toContain('rx="112"');
});
