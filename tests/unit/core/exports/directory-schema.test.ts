import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { directoryJson } from "../../../../src/core/exports/directory-json.ts";
import { directorySchema } from "../../../../src/core/exports/directory-schema.ts";

const page = readFileSync("tests/fixtures/wiki/phones.md", "utf8");
const validate = new Ajv2020({ strict: true }).compile(directorySchema);
const isValid = (markdown: string) =>
	validate(JSON.parse(JSON.stringify(directoryJson(parseDirectory(markdown)))));

describe("directorySchema", () => {
	it("describes the directory", () => {
		expect(isValid(page), JSON.stringify(validate.errors)).toBe(true);
	});

	it.each([
		[/^- 变更：\d+/m, "- 变更：昨天"],
		[/^- 核对.*/m, ""],
		[/^- 核对：\d+/m, "- 核对：昨天"],
		[/^最近核对.*/m, ""],
	])("refuses a directory in which %s is %j", (pattern, replacement) => {
		expect(isValid(page.replace(pattern, replacement))).toBe(false);
	});

	it.each([
		["a key of its own", { colour: "blue" }],
		["a number as a prefix", { prefixes: [822] }],
		["a malformed prefix", { prefixes: ["82"] }],
		[
			"a number without a verdict",
			{
				numbers: [
					{
						label: "客服",
						printed: "95016",
						digits: "95016",
						dialable: true,
						marks: [],
					},
				],
			},
		],
		[
			"a number with both verdicts",
			{
				numbers: [
					{
						label: "客服",
						printed: "95016",
						digits: "95016",
						dialable: true,
						kind: "national",
						reason: "无",
						marks: [],
					},
				],
			},
		],
		["another kind", { kind: "shop" }],
		["a status in words alone", { status: "已停业" }],
		["a status of another kind", { status: { kind: "gone", words: "" } }],
		["an empty list of changes", { changes: [] }],
	])("refuses an entry with %s", (_, change) => {
		const directory = directoryJson(parseDirectory(page));
		const entries = directory.entries.map((entry) => ({ ...entry, ...change }));
		expect(
			validate(JSON.parse(JSON.stringify({ ...directory, entries }))),
		).toBe(false);
	});
});
