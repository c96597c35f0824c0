import { expect, test } from "vitest";
import { keepWhole } from "../../../../src/core/markdown/keep-whole.ts";

const whole = (words: string) => `<span class="whole">${words}</span>`;

test.each([
	["", ""],
	["没有数字", "没有数字"],
	["95016", "95016"],
	["a <b>", "a &#60;b&#62;"],
	["到 2026-11-26 为止", `到 ${whole("2026-11-26")} 为止`],
	["打 400-117-7777", `打 ${whole("400-117-7777")}`],
	["照 8:00-22:00", `照 ${whole("8:00-22:00")}`],
	// The line cannot end before it.
	["2026-11-26 起", "2026-11-26 起"],
	["核对：2026-11-26", "核对：2026-11-26"],
	[
		"核对：2026-11-26 和 2026-11-27",
		`核对：2026-11-26 和 ${whole("2026-11-27")}`,
	],
	["1-2、3-4", `1-2、${whole("3-4")}`],
])("keepWhole(%j) → %s", (text, written) => {
	expect(String(keepWhole(text))).toBe(written);
});
