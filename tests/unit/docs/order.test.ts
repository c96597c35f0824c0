import { describe, expect, test } from "vitest";
import { GROUNDS } from "../../../src/core/evidence/grounds.ts";
import { RUNGS } from "../../../src/core/plan/call.ts";
import { ORDER_RULES } from "../../../src/core/plan/order.ts";
import {
	AT_HAND,
	CHECKLIST,
	DENIAL,
	REBUTTALS,
	RUNG_NAMES,
} from "../../../src/core/plan/plan-words.ts";
import { readWiki } from "../../../src/core/wiki.ts";
import { readDocs } from "../../../src/node/docs/read-docs.ts";

const { pages, siteMap } = readWiki(readDocs("docs"));
const RULE = /^(\d+)\. \*\*(.+?)：\*\*.*?\]\(\/deregistration\.md#([\w-]+)\)/gm;

/** What stands under a heading of 注销建议, up to the next one. */
function sectionOf(id: string): string {
	const page = pages.find(({ path }) => path === "/deregistration");
	const [, after = ""] = (page?.markdown ?? "").split(`:id=${id}\n`);
	const [section = ""] = after.split(/^#/m);
	return section;
}

describe("the order of deregistration", () => {
	const rules = Object.values(ORDER_RULES).map(({ about, id }, index) => [
		index + 1,
		about,
		id,
	]);

	test("is the plan's, with its reasons", () => {
		const said = [...sectionOf("order").matchAll(RULE)].map(
			([, number, about, place]) => [Number(number), about, place],
		);
		expect(said).toEqual(rules);
	});

	test.each(Object.values(ORDER_RULES))(
		"has a section that says why: $id",
		({ id }) => {
			const page = siteMap.find(({ path }) => path === "/deregistration");
			expect(page?.places.map((place) => place.id)).toContain(id);
		},
	);
});

describe("what to say to a refusal", () => {
	const page = pages.find(({ path }) => path === "/deregistration");

	test.each(REBUTTALS)("to %s is on the page", (said, answer) => {
		expect(page?.markdown).toContain(`**${said}：**“${answer}”`);
	});

	test("is, with the rules to quote, all that the page has", () => {
		const section = sectionOf("what-to-say");
		expect(section.match(/^- \*\*/gm)).toHaveLength(REBUTTALS.length + 1);
		expect(section).toContain(
			`**${DENIAL}：**念[依据](/deregistration.md#grounds)里的一条。`,
		);
	});
});

describe("what to do before a call", () => {
	const section = sectionOf("before-calling");

	test.each(CHECKLIST)("%s is on the page", (what, words) => {
		expect(section).toContain(`**${what}：**${words}`);
	});

	test.each(AT_HAND)("%s is to be had at hand", (what) => {
		expect(section).toContain(`- ${what}`);
	});
});

describe("complaints", () => {
	test("go up in the order of the page", () => {
		const steps = sectionOf("complaint").match(/^\d\. .*/gm) ?? [];
		expect(steps).toHaveLength(RUNGS.length);
		for (const [index, rung] of RUNGS.entries()) {
			expect(steps[index]).toContain(RUNG_NAMES[rung]);
		}
	});

	test.each(Object.values(GROUNDS))(
		"quote $rule as the page does",
		(ground) => {
			const page = pages.find(({ path }) => path === "/deregistration");
			expect(page?.headings.map(({ id }) => id)).toContain(ground.id);
			const section = sectionOf(ground.id).replaceAll("您", "用户");
			const [, article = ""] =
				/(第[一二三四五六七八九十]+条)/.exec(ground.rule) ?? [];
			expect(section).toContain(article);
			expect(section).toContain(ground.words.split("，").at(-1));
		},
	);
});
