import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const SOURCE = "../shared/source/小微注销.md";
const source = existsSync(SOURCE) ? readFileSync(SOURCE, "utf8") : "";
const page = readFileSync("docs/phones.md", "utf8");

/** Without what differs in writing only: widths, brackets, grouping. */
const compact = (text: string) =>
	text.normalize("NFKC").replace(/[\s()-]/g, "");

const [plates = "", institutions = ""] = page
	.split("## 码牌汇总")
	.slice(1)
	.flatMap((rest) => rest.split("## 支付机构"));
const blocks = [plates, ...institutions.split(/^### /m).slice(1)].map(compact);
const entries = (source.split("# 电话汇总")[1] ?? "")
	.split(/^\*\*(?=\d+[.、])/m)
	.slice(1);

/** Name, numbers, site, prefixes and hours of an entry, as the source prints them. */
function readFacts(entry: string): readonly string[] {
	const name = /^\d+[.、]([^*（]+)/.exec(entry)?.[1] ?? "";
	const numbers = entry.match(/\d[\d -]{3,}\d/g) ?? [];
	const sites = [...entry.matchAll(/\[(https?:[^\]]+)\]/g)];
	const prefixes = /前三[名位]：([\d、]+)/.exec(entry)?.[1]?.split("、") ?? [];
	const hours = entry.match(/\d+:\d+-\d+:\d+|工作日/g) ?? [];
	return [
		name,
		...numbers,
		...sites.map(([, site]) => site ?? ""),
		...prefixes,
		...hours,
	];
}

const rows = entries.flatMap((entry) => {
	const [name = "", ...facts] = readFacts(entry);
	return [name, ...facts].map((fact) => [name, fact] as const);
});

describe.skipIf(source === "")(
	`the facts of ${SOURCE} stand in their entry`,
	() => {
		it("has as many entries as the source document", () => {
			expect(blocks).toHaveLength(entries.length);
			expect(entries).toHaveLength(38);
		});

		// A corrected fact keeps the source's in a line 说明 or 原文写法.
		it.each(rows)("%s: %s", (name, fact) => {
			const block = blocks.find((block) => block.includes(compact(name))) ?? "";
			expect(block.includes(compact(fact)), block).toBe(true);
		});

		it.each([
			...(plates.match(/^### .+? :id/gm) ?? []).map((title) =>
				title.slice(4, -4),
			),
		])("the source document knows the QR plate %s", (name) => {
			expect(compact(source).includes(compact(`${name}客服`))).toBe(true);
		});
	},
);
