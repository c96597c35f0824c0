import { expect, test } from "vitest";
import { nearestLabel } from "../../../../src/core/check/nearest-label.ts";

const LABELS = ["状态", "状元", "核对", "来源"];

test.each([
	["状况", ["状态", "核对"], "状态"],
	["态势状", LABELS, "状态"],
	["况状", LABELS, "状态"],
	["颜色", LABELS, undefined],
	["", LABELS, undefined],
])("%s of %j is %s", (label, labels, nearest) => {
	expect(nearestLabel(label, labels)).toBe(nearest);
});
