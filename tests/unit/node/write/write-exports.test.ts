import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeExports } from "../../../../src/node/write/write-exports.ts";
import { readFixtureWiki, wikiOf } from "../../fixture-wiki.ts";

const wiki = readFixtureWiki();
const ids = wiki.directory.entries.map(({ id }) => id);

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "exports-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe("writeExports", () => {
	it("writes the directory in every form", () => {
		writeExports(wiki, folder);
		expect(readdirSync(folder).sort()).toEqual([
			"directory.csv",
			"directory.json",
			"directory.schema.json",
			"vcards",
		]);
		expect(readdirSync(join(folder, "vcards")).sort()).toEqual(
			[...ids, "all"].map((id) => `${id}.vcf`).sort(),
		);
	});

	it("writes a directory that its schema describes", () => {
		writeExports(wiki, folder);
		const directory = JSON.parse(read("directory.json"));
		const validate = new Ajv2020().compile(JSON.parse(read(directory.$schema)));
		expect(validate(directory), JSON.stringify(validate.errors)).toBe(true);
	});

	it("writes every card into all.vcf", () => {
		writeExports(wiki, folder);
		const cards = ids.map((id) => read(`vcards/${id}.vcf`));
		expect(read("vcards/all.vcf")).toBe(cards.join(""));
	});

	it("writes the same bytes again, and no card of an entry that is gone", () => {
		writeExports(wikiOf({ "phones.md": "### 旧公司 :id=old\n" }), folder);
		writeExports(wiki, folder);
		const first = read("directory.json");
		writeExports(wiki, folder);
		expect(read("directory.json")).toBe(first);
		expect(readdirSync(join(folder, "vcards"))).not.toContain("old.vcf");
	});
});
