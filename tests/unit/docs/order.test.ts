import { describe, expect, test } from "vitest";
import { ORDER_RULES } from "../../../src/core/plan/order.ts";
import { DENIAL, REBUTTALS } from "../../../src/core/plan/plan-words.ts";
import { readWiki } from "../../../src/core/wiki.ts";
import { readDocs } from "../../../src/node/docs/read-docs.ts";

const { pages, siteMap } = readWiki(readDocs("docs"));
const RULE = /^(\d+)\. \*\*(.+?)：\*\*.*?\]\(\/deregistration\.md#([\w-]+)\)/gm;

/** The numbered rules under a heading, up to the next one. */
function rulesUnder(path: string, id: string) {
	const { markdown = "" } = pages.find((page) => page.path === path) ?? {};
	const [, after = ""] = markdown.split(`:id=${id}\n`);
	const [section = ""] = after.split(/^#/m);
	return [...section.matchAll(RULE)].map(([, number, about, place]) => [
		Number(number),
		about,
		place,
	]);
}

describe("the order of deregistration", () => {
	const rules = Object.values(ORDER_RULES).map(({ about, id }, index) => [
		index + 1,
		about,
		id,
	]);

	test.each([
		["/deregistration", "order"],
		["/mine", "plan-order"],
	])("on %s#%s is the plan's, with its reasons", (path, id) => {
		expect(rulesUnder(path, id)).toEqual(rules);
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
		const [, after = ""] = (page?.markdown ?? "").split(":id=what-to-say\n");
		const [section = ""] = after.split(/^#/m);
		expect(section.match(/^- \*\*/gm)).toHaveLength(REBUTTALS.length + 1);
		expect(section).toContain(
			`**${DENIAL}：**念[依据](/deregistration.md#grounds)里的一条。`,
		);
	});
});
