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
	])("dials %s as %s (%s)", (printed, digits, kind) => {
		expect(parsePhoneNumber(printed)).toEqual({
			printed,
			digits,
			dialable: true,
			kind,
		});
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
		["", "号码不完整"],
	])("keeps %s as printed, not dialable", (printed, reason) => {
		expect(parsePhoneNumber(printed)).toEqual({
			printed,
			digits: printed.replaceAll("-", ""),
			dialable: false,
			reason,
		});
	});

	it("answers for any text, and never adds a digit", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { digits } = parsePhoneNumber(text);
				expect(text.normalize("NFKC").replace(/\D/g, "")).toBe(digits);
			}),
		);
	});
});
