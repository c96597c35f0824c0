import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPasted } from "../../../../src/core/pasting/read-pasted.ts";

/** A text that somebody pastes, and what must be found in it. */
interface Case {
	readonly kind: string;
	readonly text: string;
	/** Number and name; `null` for no name, `"*"` for any name or none. */
	readonly find: readonly (readonly [string, string | null])[];
}

const OWN = "tests/fixtures/pasted.jsonl";
/** Cases that stand beside the project where it is developed. */
const SHARED = "../shared/cases/pasted.jsonl";

function readCases(file: string): readonly Case[] {
	const lines = readFileSync(file, "utf8").trim().split("\n");
	return lines.map((line): Case => JSON.parse(line));
}

describe.each([OWN, SHARED])("readPasted of %s", (file) => {
	const cases = existsSync(file) ? readCases(file) : [];
	if (cases.length === 0) it.skip(`${file} is not here`, () => {});

	it.each(cases)("reads $kind", ({ text, find }) => {
		const { found } = readPasted(text);
		const named = found.map(({ number, name }) => {
			const isFree = find.some((each) => each[0] === number && each[1] === "*");
			return [number, isFree ? "*" : name || null];
		});
		expect(named.sort()).toEqual([...find].sort());
	});
});
