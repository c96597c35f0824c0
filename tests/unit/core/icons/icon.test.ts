import { describe, expect, it } from "vitest";
import {
	type IconName,
	icon,
	iconSprite,
} from "../../../../src/core/icons/icon.ts";

const NAMES: readonly IconName[] = [
	...(["menu", "search", "contrast", "phone", "copy", "link"] as const),
	...(["share", "clock", "warning", "check", "plus", "more"] as const),
	"mark",
];
const sprite = String(iconSprite());

describe("an icon", () => {
	it.each(NAMES)("is drawn once in the sprite: %s", (name) => {
		const [, id = ""] = /href="#([^"]+)"/.exec(String(icon(name))) ?? [];
		expect(sprite.split(`<symbol id="${id}"`)).toHaveLength(2);
	});

	it("is silent", () => {
		expect(String(icon("phone"))).toBe(
			'<svg class="icon" aria-hidden="true"><use href="#icon-phone"/></svg>',
		);
	});
});

describe("the sprite", () => {
	it("holds nothing else", () => {
		expect(sprite.match(/<symbol /g)).toHaveLength(NAMES.length);
	});

	it("is one size, and has no colour of its own", () => {
		expect(sprite.match(/viewBox="0 0 24 24"/g)).toHaveLength(NAMES.length);
		expect(sprite).not.toMatch(/#[\da-f]{3,6}"|style=|rgb/);
		expect(sprite).toMatch(
			/^<svg class="icon-sprite"[^>]* aria-hidden="true">/,
		);
	});
});
