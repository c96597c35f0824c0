import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { writeExports } from "../../../../src/node/write/write-exports.ts";

const page = readFileSync("tests/fixtures/wiki/phones.md", "utf8");
const ids = parseDirectory(page).entries.map(({ id }) => id);

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "exports-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe("writeExports", () => {
	it("writes the directory in every form", () => {
		writeExports(page, folder);
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
		writeExports(page, folder);
		const directory = JSON.parse(read("directory.json"));
		const validate = new Ajv2020().compile(JSON.parse(read(directory.$schema)));
		expect(validate(directory), JSON.stringify(validate.errors)).toBe(true);
	});

	it("writes every card into all.vcf", () => {
		writeExports(page, folder);
		const cards = ids.map((id) => read(`vcards/${id}.vcf`));
		expect(read("vcards/all.vcf")).toBe(cards.join(""));
	});

	it("writes the same bytes again, and no card of an entry that is gone", () => {
		writeExports(`${page}\n### 旧公司 :id=old\n`, folder);
		writeExports(page, folder);
		const first = read("directory.json");
		writeExports(page, folder);
		expect(read("directory.json")).toBe(first);
		expect(readdirSync(join(folder, "vcards"))).not.toContain("old.vcf");
	});
});
