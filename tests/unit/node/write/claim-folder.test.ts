import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	claimFolder,
	followLinks,
	markFolder,
} from "../../../../src/node/write/claim-folder.ts";

/** Every folder here is made for the test and goes with it. */
let work = "";
beforeEach(() => {
	work = realpathSync(mkdtempSync(join(tmpdir(), "claim-")));
	mkdirSync(join(work, "full"));
	writeFileSync(join(work, "full/thesis.doc"), "years of work");
	mkdirSync(join(work, "empty"));
});
afterEach(() => rmSync(work, { recursive: true }));

const claim = (name: string) =>
	claimFolder(join(work, name), { writer: "build" });

describe("claimFolder", () => {
	test("gives a new or an empty folder", () => {
		expect(claim("new/one")).toBe(join(work, "new/one"));
		expect(claim("empty")).toBe(join(work, "empty"));
		expect(readdirSync(work)).toEqual(["empty", "full"]);
	});

	test("refuses what is somebody's, and leaves it alone", () => {
		expect(() => claim("full")).toThrow("里面有别的东西");
		expect(() => claim("full/thesis.doc")).toThrow("不是文件夹");
		expect(readdirSync(join(work, "full"))).toEqual(["thesis.doc"]);
	});

	test("knows what the same command made", () => {
		markFolder(join(work, "made"), "build");
		writeFileSync(join(work, "made/index.html"), "");
		expect(claim("made")).toBe(join(work, "made"));
		const other = { writer: "release" } as const;
		expect(() => claimFolder(join(work, "made"), other)).toThrow("别的东西");
	});

	test("follows links before it decides", () => {
		symlinkSync(join(work, "full"), join(work, "to-full"));
		symlinkSync(join(work, "empty"), join(work, "to-empty"));
		symlinkSync(join(work, "gone"), join(work, "to-gone"));
		expect(() => claim("to-full")).toThrow("里面有别的东西");
		expect(claim("to-empty")).toBe(join(work, "empty"));
		expect(claim("to-empty/new")).toBe(join(work, "empty/new"));
		expect(claim("to-gone")).toBe(join(work, "to-gone"));
	});

	test("stays away from what it is told", () => {
		const keepsAwayFrom = [join(work, "empty")];
		expect(() =>
			claimFolder(join(work, "empty/www"), {
				writer: "release",
				keepsAwayFrom,
			}),
		).toThrow("项目自己的文件");
	});
});

test("followLinks resolves what is there of a path", () => {
	symlinkSync(join(work, "empty"), join(work, "link"));
	expect(followLinks(join(work, "link/a/b"))).toBe(join(work, "empty/a/b"));
});
