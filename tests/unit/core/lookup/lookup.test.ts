import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAcquirers } from "../../../../src/core/directory/acquirers.ts";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { type Answer, lookup } from "../../../../src/core/lookup/lookup.ts";

const sources = {
	entries: parseDirectory(readFileSync("tests/fixtures/wiki/phones.md", "utf8"))
		.entries,
	acquirers: parseAcquirers(
		readFileSync("tests/fixtures/wiki/acquirers.md", "utf8"),
	),
};

/** The answers in a word each: an entry's id, a code, or what is wrong. */
const answers = (text: string) => lookup(text, sources).map(inAWord);

function inAWord(answer: Answer): string {
	switch (answer.kind) {
		case "institution":
			return answer.entry.id;
		case "acquirer":
			return answer.acquirer.name;
		case "unlisted":
			return `${answer.prefix}?`;
		case "invalid":
			return answer.reason;
		case "suspected":
			return `${answer.entry.id}?`;
		case "unread":
			return answer.lines.join("/");
		case "phone":
			return `☎ ${answer.entry.id}`;
	}
}

describe("lookup", () => {
	it.each([
		["822290070111135", ["lakala"]],
		["84944035812A01P", ["jialian"]],
		["990581007426001", ["tonglian"]],
		["990440153996000", ["tonglian"]],
		["898340183980105", ["yinlianshangwu"]],
		["303581041311204", ["中国光大银行"]],
		["102581083986056", ["中国工商银行"]],
		["777290058110048", ["银联网关样例的演示商户"]],
	])("knows whose the published sample %s is", (number, expected) => {
		expect(answers(number)).toEqual(expected);
	});

	it.each([
		["", []],
		["  \n", []],
		["822", ["lakala"]],
		["８２２", ["lakala"]],
		["前三位是 822", ["lakala"]],
		["822、826、822", ["lakala", "yinsheng"]],
		["822 290", ["lakala"]],
		["873", ["hengxintong"]],
		["910", ["xinsheng"]],
		["854", ["shenxin"]],
		["8222 9007", ["lakala"]],
		["841", ["yipiaolian?"]],
		["845290070111135", ["yipiaolian?"]],
		["842", ["842?"]],
		["8222****0111135", ["lakala"]],
		["102581083986056 95016", ["中国工商银行", "☎ lakala"]],
		["822290070111135 95016", ["lakala"]],
		["822290070111135\n4001177777\n什么", ["lakala", "☎ ruiyinxin", "什么"]],
		["8222****0111135 8262****2758", ["lakala", "yinsheng"]],
		["822290070111135 8222****0111135", ["lakala"]],
		["138****8000", ["有几位被遮住了，请复制完整的 15 位"]],
		["822290000000000", [expect.stringContaining("设成文本")]],
		["991", ["几家地区性小机构共用"]],
		["999290070111135", ["999?"]],
		["8", ["再输入 2 位就能查"]],
		["9991", ["有 4 位，商户编号是 15 位，少 11 位"]],
		["13800138000", ["有 11 位，商户编号是 15 位，少 4 位。看起来像手机号"]],
		[
			"6222020200112230000",
			["有 19 位，商户编号是 15 位，多 4 位。如果是银行卡号，请不要填在这里"],
		],
		[
			"1234567890",
			["有 10 位，商户编号是 15 位，少 5 位。也可能是机构自己的内部编号"],
		],
		["X22290070111135", ["前三位应当是数字，这里是“X22”"]],
		["822ABCDEFGHIJKL", ["字母太多，不像商户编号"]],
		["拉卡拉", ["里面没有 15 位的商户编号，也没有单独的前三位"]],
		["<b>1</b>", ["里面没有 15 位的商户编号，也没有单独的前三位"]],
		["１", ["再输入 2 位就能查"]],
		["2026 年 11 月", ["里面没有 15 位的商户编号，也没有单独的前三位"]],
	])("answers %j with %j", (text, expected) => {
		expect(answers(text)).toEqual(expected);
	});

	it.each([
		["95016", ["☎ lakala"]],
		["+86 95016", ["☎ lakala"]],
		["400-117-7777", ["☎ ruiyinxin"]],
		["４００ １１７ ７７７７", ["☎ ruiyinxin"]],
		["4001177777", ["☎ ruiyinxin"]],
		["021-96256", ["☎ shande"]],
		["+86 21 2401 3777", ["☎ shande"]],
		["+86 (21) 2401-3777", ["☎ shande"]],
		["0086-755-26339288", ["☎ leshua"]],
		["12363", ["☎ hotline-12363"]],
		["10108989", ["☎ yinxiaoer", "☎ yinsheng"]],
		["95016是哪家", ["☎ lakala"]],
		["tel:4001177777", ["☎ ruiyinxin"]],
		["021-24013777转801", ["☎ shande"]],
		["021-24013777-801", ["☎ shande"]],
		["95016 400-117-7777", ["☎ lakala", "☎ ruiyinxin"]],
		["95016①", ["☎ lakala"]],
		["24013777", ["☎ shande"]],
		["400-881-616", ["☎ yinxiaoer", "☎ yinsheng"]],
		["4001177778", ["像是电话号码，本站的电话汇总里没有它"]],
		["1177777", ["有 7 位，商户编号是 15 位，少 8 位"]],
	])("knows whose the telephone number %s is", (text, expected) => {
		expect(answers(text)).toEqual(expected);
	});

	it("groups a pasted list by prefix and keeps what is nearly a number", () => {
		const list =
			"甲店 822290070111135\n乙店 898340183980105\n丙店 822290070111136\n丁店 82229007011113\n电话 13800138000";
		const found = lookup(list, sources);
		expect(found.map(({ kind }) => kind)).toEqual([
			"institution",
			"institution",
			"invalid",
		]);
		expect(found[0]).toMatchObject({
			numbers: ["822290070111135", "822290070111136"],
		});
	});

	it("says of a list without a whole number what is wrong with each", () => {
		expect(answers("甲 82229007011113 乙 8982290070111")).toEqual([
			"有 14 位，商户编号是 15 位，少 1 位",
			"有 13 位，商户编号是 15 位，少 2 位",
		]);
	});

	it("says how far a number has been typed", () => {
		expect(lookup("82229", sources)[0]).toMatchObject({
			kind: "institution",
			unfinished: "82229",
		});
	});

	it("answers every text, and an institution only for its own prefix", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				for (const answer of lookup(text, sources)) {
					if (answer.kind !== "institution") continue;
					const codes = answer.entry.prefixes.map(({ code }) => code);
					expect(codes).toContain(answer.prefix);
				}
			}),
		);
	});
});
