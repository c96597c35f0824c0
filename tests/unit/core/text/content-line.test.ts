import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	contentLines,
	foldLine,
} from "../../../../src/core/text/content-line.ts";

const anyLine = fc.string({
	unit: fc.constantFrom(...`ab \\é拉𠮷`),
	maxLength: 200,
});

describe("foldLine", () => {
	it.each([
		["NOTE:短", "NOTE:短"],
		["a".repeat(75), "a".repeat(75)],
		["a".repeat(76), `${"a".repeat(75)}\r\n a`],
		[`${"a".repeat(74)}é`, `${"a".repeat(74)}\r\n é`],
		[`${"a".repeat(73)}拉`, `${"a".repeat(73)}\r\n 拉`],
		[`${"a".repeat(72)}𠮷`, `${"a".repeat(72)}\r\n 𠮷`],
		[`${"a".repeat(74)}\\n`, `${"a".repeat(74)}\r\n \\n`],
	])("of %s is %j", (line, folded) => {
		expect(foldLine(line)).toBe(folded);
	});

	it("cuts no character, and loses nothing", () => {
		fc.assert(
			fc.property(anyLine, (line) => {
				const pieces = foldLine(line).split("\r\n");
				expect(pieces.join("\r\n").replace(/\r\n /g, "")).toBe(line);
				expect(
					pieces.map((piece) => Buffer.byteLength(piece) <= 75),
				).not.toContain(false);
			}),
		);
	});
});

describe("contentLines", () => {
	it("ends each line, and folds what is long", () => {
		const long = "a".repeat(76);
		expect(contentLines(["BEGIN:VCARD", long, "END:VCARD"])).toBe(
			`BEGIN:VCARD\r\n${"a".repeat(75)}\r\n a\r\nEND:VCARD\r\n`,
		);
	});
});
