import { describe, expect, it } from "vitest";
import {
	formatStatus,
	hasEnded,
	isAtRisk,
	parseStatus,
	type StatusKind,
	statusKind,
} from "../../../../src/core/directory/status.ts";
import {
	endedHtml,
	statusNoticeHtml,
	statusTagHtml,
} from "../../../../src/core/directory/status-html.ts";
import { formatHashRoute } from "../../../../src/core/links/hash-route.ts";

describe("parseStatus", () => {
	it.each([
		[
			"已停业，2025-07-09 终止全部支付业务",
			{ kind: "closed", words: "2025-07-09 终止全部支付业务" },
		],
		["正常", { kind: "normal", words: "" }],
		["牌照注销, 甲，乙", { kind: "revoked", words: "甲，乙" }],
		["续展中止；", { kind: "suspended", words: "" }],
		["更名。甲", { kind: "renamed", words: "甲" }],
		["不明，甲", { kind: "unclear", words: "甲" }],
		["停了，甲", { kind: "unclear", words: "停了，甲" }],
		["正常营业", { kind: "unclear", words: "正常营业" }],
		["，甲", { kind: "unclear", words: "，甲" }],
	] as const)("reads %s", (value, status) => {
		expect(parseStatus(value)).toEqual(status);
		expect(parseStatus(formatStatus(status))).toEqual(status);
	});
});

describe("statusKind", () => {
	it.each([
		["已停业", "closed"],
		["停业", undefined],
	])("of %s is %s", (name, kind) => {
		expect(statusKind(name)).toBe(kind);
	});
});

describe("formatStatus", () => {
	it.each([
		[{ kind: "closed", words: "2025-07-09" }, "已停业，2025-07-09"],
		[{ kind: "normal", words: "" }, "正常"],
	] as const)("of %j is %s", (status, line) => {
		expect(formatStatus(status)).toBe(line);
	});
});

describe("an institution", () => {
	it.each<[StatusKind, boolean, boolean]>([
		["normal", false, false],
		["closed", true, true],
		["revoked", true, true],
		["suspended", false, true],
		["renamed", false, false],
		["unclear", false, false],
	])("that is %s has ended: %s, may end: %s", (kind, ended, risk) => {
		expect(hasEnded({ kind, words: "" })).toBe(ended);
		expect(isAtRisk({ kind, words: "" })).toBe(risk);
	});

	it("of which nothing was found has not", () => {
		expect(hasEnded(undefined)).toBe(false);
		expect(isAtRisk(undefined)).toBe(false);
	});
});

describe("a status as HTML", () => {
	const closed = { kind: "closed", words: "<昨天>" } as const;

	it("is a tag, its words, and what to do after an end", () => {
		expect(String(statusTagHtml(closed))).toBe(
			'<span class="tag" data-status="closed">已停业</span>',
		);
		const notice = String(statusNoticeHtml(closed, formatHashRoute));
		expect(notice).toContain("&#60;昨天&#62;");
		expect(notice).toContain('href="#/deregistration?id=ended"');
	});

	it("says nothing without a status, and no way out where none is needed", () => {
		expect(statusNoticeHtml(undefined, formatHashRoute)).toBeUndefined();
		const normal = { kind: "normal", words: "" } as const;
		expect(endedHtml(normal, formatHashRoute)).toBeUndefined();
	});
});
