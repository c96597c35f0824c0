import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePhoneNumber } from "../../../../src/core/numbers/phone-number.ts";

describe("parsePhoneNumber", () => {
	it.each([
		["400-117-7777", "4001177777", "service"],
		["4000-887-626", "4000887626", "service"],
		["４００－１１７－７７７７", "4001177777", "service"],
		["800-820-8888", "8008208888", "service"],
		["95016", "95016", "national"],
		["952005", "952005", "national"],
		["10108989", "10108989", "national"],
		["12363", "12363", "public"],
		["12378", "12378", "public"],
		["021-96256", "02196256", "city"],
		["021 - 962233", "021962233", "city"],
		["021-24013777", "02124013777", "landline"],
		["0755-26339288", "075526339288", "landline"],
		["0571-8765432", "05718765432", "landline"],
		["(021)24013777", "02124013777", "landline"],
		["（021） 2401 3777", "02124013777", "landline"],
		["400 117 7777", "4001177777", "service"],
		["400—117—7777", "4001177777", "service"],
		["1010-8989", "10108989", "national"],
		["952-005", "952005", "national"],
		["\u202d400-117-7777\u202c", "4001177777", "service"],
		["13800138000", "13800138000", "mobile"],
		["138 0013 8000", "13800138000", "mobile"],
		["+86 138 0013 8000", "13800138000", "mobile"],
		["+86 400-117-7777", "4001177777", "service"],
		["0086-021-24013777", "02124013777", "landline"],
		// Words behind it are remarks
		["95016 人工", "95016", "national"],
		["95016转人工", "95016", "national"],
		["95016。", "95016", "national"],
		["021-24013777，工作日", "02124013777", "landline"],
	])("dials %s as %s (%s)", (printed, digits, kind) => {
		expect(parsePhoneNumber(printed)).toEqual({
			printed,
			digits,
			dialable: true,
			kind,
		});
	});

	it.each([
		["021-24013777转801", "02124013777", "801"],
		["021-24013777 转 801", "02124013777", "801"],
		["021-24013777（转801）", "02124013777", "801"],
		["021-24013777，分机：801", "02124013777", "801"],
		["021-24013777 ext. 801", "02124013777", "801"],
		["021-24013777-801", "02124013777", "801"],
		["0571-8765432-801", "05718765432", "801"],
		["400-117-7777转1", "4001177777", "1"],
		["13800138000轉１２３４", "13800138000", "1234"],
		["021-24013777转801人工", "02124013777", "801"],
	])(
		"dials %s as %s and keeps the extension %s",
		(printed, digits, extension) => {
			const phone = parsePhoneNumber(printed);
			expect(phone).toMatchObject({
				printed,
				digits,
				dialable: true,
				extension,
			});
		},
	);

	it.each([
		["95016①", "95016 后面还有“①”，不知道是不是号码的一部分"],
		["95016²", "95016 后面还有“²”，不知道是不是号码的一部分"],
		["95016 1", "95016 后面还有“1”，不知道是不是号码的一部分"],
		["95016-1", "95016 后面还有“-1”，不知道是不是号码的一部分"],
		["95016[1]", "95016 后面还有“[1]”，不知道是不是号码的一部分"],
		["95016a", "95016 后面还有“a”，不知道是不是号码的一部分"],
		["95016Ⅷ", "95016 后面还有“Ⅷ”，不知道是不是号码的一部分"],
		["95016٣", "95016 后面还有“٣”，不知道是不是号码的一部分"],
		["95016 95017", "95016 后面还有“95017”，不知道是不是号码的一部分"],
		["95016，95017", "95016 后面还有“,95017”，不知道是不是号码的一部分"],
		["95016或95017", "95016 后面还有“或95017”，不知道是不是号码的一部分"],
		["95016*", "95016 后面还有“*”，不知道是不是号码的一部分"],
		["95016转1", "95016 没有分机，后面却写着“转1”"],
		["12378 分机 2", "12378 没有分机，后面却写着“分机 2”"],
		["400-117-7777-801", "4001177777 没有分机，后面却写着“-801”"],
		["021-24013777-8", "02124013777 后面还有“-8”，不知道是不是号码的一部分"],
		["021-24013777转801转1", "02124013777 没有分机，后面却写着“转801转1”"],
		[
			"95016 1234567890123",
			"95016 后面还有“123456789012……”，不知道是不是号码的一部分",
		],
	])("does not dial %s: %s", (printed, reason) => {
		const phone = parsePhoneNumber(printed);
		expect(phone).toMatchObject({ printed, dialable: false, reason });
	});

	it.each([
		["400-881-616[1]", "400881616", "400 和 800 号码应有 10 位，这里是 9 位"],
		["010-12345678", "01012345678", "区号后面的号码不会以 1 开头"],
		["0571-0876543", "05710876543", "区号后面的号码不会以 0 开头"],
		["1380013800", "1380013800", "手机号应有 11 位，这里是 10 位"],
		["962233", "962233", "号码不完整，前面缺区号"],
		["24013777", "24013777", "号码不完整，前面缺区号"],
		["8222900701111", "8222900701111", "没有 13 位的电话号码"],
		[
			"+86 21 24013777",
			"2124013777",
			"这是带 +86 的写法，在国内拨打，区号前面要加 0",
		],
		["客服95016", "", "号码不完整"],
		["①②③", "", "号码不完整"],
		["٩٥٠١٦", "", "号码不完整"],
	])("keeps of %s the digits %s: %s", (printed, digits, reason) => {
		const phone = parsePhoneNumber(printed);
		expect(phone).toEqual({ printed, digits, dialable: false, reason });
	});

	it.each([
		["400-881-616", "400 和 800 号码应有 10 位，这里是 9 位"],
		["400-696-333", "400 和 800 号码应有 10 位，这里是 9 位"],
		["021-608888888", "三位区号后的电话应有 8 位，这里是 9 位"],
		["0755-263392881", "四位区号后的电话应有 7 位或 8 位，这里是 9 位"],
		["021-9622334", "区号后的 96 号码应有 5 位或 6 位，这里是 7 位"],
		["9501", "95 开头的号码应有 5 位或 6 位，这里是 4 位"],
		["1010898", "1010 开头的号码应有 8 位，这里是 7 位"],
		["123630", "12 开头的热线应有 5 位，这里是 6 位"],
		["7777", "号码不完整"],
		["7777777", "号码不完整，前面缺区号"],
		["", "号码不完整"],
	])("keeps %s as printed, not dialable", (printed, reason) => {
		expect(parsePhoneNumber(printed)).toEqual({
			printed,
			digits: printed.replaceAll("-", ""),
			dialable: false,
			reason,
		});
	});

	const piece = fc.constantFrom(
		...["95016", "400-117-7777", "021-24013777", "12363", "952005", "８"],
		...["1", "23", " ", "-", "转801", "转1", "①", "²", "٣", "Ⅳ", "[1]", "a"],
		...["（", "）", "，", "+86", "00", "人工", "*", "/", "\u200b", "𝟗"],
	);
	const text = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
	);
	/** Digits that a telephone has, in half width; NUL for anything else that may be one. */
	const figures = (printed: string) =>
		printed
			.replace(/[０-９]/g, (digit) =>
				String("０１２３４５６７８９".indexOf(digit)),
			)
			.replace(/(?![0-9])\p{N}|[a-z]/giu, "\0")
			.replace(/[^\0\d]/g, "");

	it("dials, digit for digit, what is printed, and leaves out only +86 and an extension", () => {
		fc.assert(
			fc.property(text, (printed) => {
				const phone = parsePhoneNumber(printed);
				if (!phone.dialable) return;
				const all = figures(phone.printed.replace(/ext/i, ""));
				const rest = phone.extension ?? "";
				expect([
					phone.digits + rest,
					`86${phone.digits}${rest}`,
					`0086${phone.digits}${rest}`,
				]).toContain(all);
			}),
			{ numRuns: 2000 },
		);
	});

	it("answers for any text, and never adds a digit", () => {
		fc.assert(
			fc.property(text, (printed) => {
				const { digits } = parsePhoneNumber(printed);
				expect(figures(printed)).toContain(digits);
			}),
			{ numRuns: 2000 },
		);
	});
});
