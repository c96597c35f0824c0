import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskAsked } from "../../../../src/core/links/asked-text.ts";

describe("maskAsked", () => {
	it.each([
		["822290070111135 是谁家的", "822… 是谁家的"],
		["8222 9007 0111 135", "822…"],
		["8222--9007--0111--135", "822…"],
		["822A9007B0111C5", "822…"],
		["12345678", "12345678"],
		["火星支付", "火星支付"],
		["火\u0000\n星", "火  星"],
		["\u0000", ""],
		["拉".repeat(60), "拉".repeat(60)],
		["👉".repeat(61), `${"👉".repeat(59)}…`],
	])("shows %j as %j", (asked, shown) => {
		expect(maskAsked(asked)).toBe(shown);
	});

	it("never shows nine digits in a row, nor more than sixty characters", () => {
		const text = fc.stringMatching(/^[\d\- a-z商]{0,200}$/);
		fc.assert(
			fc.property(text, (asked) => {
				const shown = maskAsked(asked);
				expect(shown).not.toMatch(/\d{9}/);
				expect([...shown].length).toBeLessThanOrEqual(60);
			}),
		);
	});
});
