import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocs } from "../../../src/node/docs/read-docs.ts";
import { directoryOf } from "./edits.ts";
import { SOURCE_EXCEPTIONS } from "./source-exceptions.ts";
import { readSource, SOURCE, sourceFlaws } from "./source-flaws.ts";

const source = existsSync(SOURCE) ? readFileSync(SOURCE, "utf8") : "";
const entries = readSource(source);
const directory = directoryOf(readDocs("docs"));

if (source === "") {
	it.skip(
		`the facts of the source document, because ${SOURCE} is not beside this checkout`,
	);
}

describe.skipIf(source === "")(`the facts of ${SOURCE}`, () => {
	it("are read: seven QR plates and 37 institutions, each with its entry", () => {
		expect(entries).toHaveLength(44);
		expect(entries.filter(({ id }) => id === "")).toEqual([]);
		expect(entries.flatMap(({ facts }) => facts)).toHaveLength(189);
	});

	it.each(entries)(
		"stand in the entry of $id, or it says what has changed",
		(entry) => {
			expect(sourceFlaws([entry], directory)).toEqual([]);
		},
	);

	it("have a reason where they do not", () => {
		expect(SOURCE_EXCEPTIONS.filter(({ reason }) => reason === "")).toEqual([]);
	});
});

describe("sourceFlaws", () => {
	const jia = [
		{ id: "jia", facts: ["甲公司", "400-117-7777", "822", "16:00-22:00"] },
	];
	const entry = (...lines: readonly string[]) =>
		["### 甲公司 :id=jia", "- 客服：4001177777（16:00-22:00）", ...lines].join(
			"\n",
		);

	it.each([
		["a prefix in its line", entry("- 前三位：822"), []],
		["a prefix in the line of a change", entry("- 变更：822 改为 823"), []],
		["no prefix", entry(), ["jia lacks 822"]],
		[
			"a prefix inside another number",
			entry("- 电话：08221"),
			["jia lacks 822"],
		],
		[
			"a former name",
			entry("- 前三位：822").replace("### 甲", "- 曾用名：甲公司\n### 甲"),
			[],
		],
		["no entry any more", "### 乙公司 :id=yi", []],
	])("of an entry with %s", (_, directory, flaws) => {
		expect(sourceFlaws(jia, directory)).toEqual(flaws);
	});

	it("leaves out what has a row among the exceptions", () => {
		const row = { id: "jia", fact: "822", reason: "属于乙公司" };
		expect(sourceFlaws(jia, entry(), [row])).toEqual([]);
	});
});
