import { describe, expect, it } from "vitest";
import { renderEntries } from "../../../../src/core/directory/entry-html.ts";

const entry = (category: string, number: string) =>
	renderEntries(
		`<h3 id="jia"><a href="#jia">甲</a></h3>\n<ul><li>${category}</li><li>电话：${number}</li><li>核对：2026-11-23</li></ul>`,
	);

describe("renderEntries", () => {
	it.each([
		["简称：甲", "95016", '<p class="card-links"><a class="vcard"'],
		// Its script adds a button there.
		["简称：甲", "400-881-616", '<p class="card-links"></p>'],
		["类别：码牌", "95016", '<p class="card-links"><a class="vcard"'],
	])("gives an entry of %s with %s its links", (category, number, html) => {
		expect(entry(category, number)).toContain(html);
	});

	it("gives no row of links to what has none", () => {
		expect(entry("类别：码牌", "400-881-616")).not.toContain("card-links");
	});
});
