import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	currentRelease,
	goBack,
	listReleases,
	release,
} from "../../../../src/node/serve/releases.ts";

const HOUR = 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);

let folder = "";
let target = "";
let dist = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "releases-"));
	target = join(folder, "www");
	dist = join(folder, "dist");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("release", () => {
	test("serves the pages and their assets, in a folder that was not there", () => {
		const name = put("a", 0);
		expect(name).toBe("2026-01-01T00-00-00-000Z");
		expect(currentRelease(target)).toBe(name);
		expect(page()).toBe("a");
		expect(assets()).toEqual(["host-a.js"]);
		expect(readServed("phones/index.html")).toBe("unchanged");
		expect(readdirSync(target).sort()).toEqual([
			"assets",
			"current",
			"releases",
		]);
	});

	test("keeps the assets of the pages that were read before it", () => {
		put("a", 0);
		put("b", 1);
		expect(page()).toBe("b");
		expect(assets()).toEqual(["host-a.js", "host-b.js"]);
		expect(readServed("assets/host-a.js")).toBe("script a");
	});

	test("leaves the time of a page that has not changed", () => {
		put("a", 0);
		const { ino } = statSync(join(target, "current/phones/index.html"));
		put("b", 1);
		expect(statSync(join(target, "current/phones/index.html")).ino).toBe(ino);
		expect(page()).toBe("b");
		goBack(target);
		expect(page()).toBe("a");
	});

	test("keeps five releases, and the assets of these alone", () => {
		for (const [index, name] of [..."abcdefgh"].entries()) {
			put(name, index * 25);
		}
		expect(pages()).toEqual(["d", "e", "f", "g", "h"]);
		expect(assets()).toEqual([..."defgh"].map((name) => `host-${name}.js`));
	});

	test("keeps for a day whatever was served, however many came after", () => {
		put("a", 0);
		for (const [index, name] of [..."bcdefgh"].entries()) {
			put(name, 100 + index);
		}
		expect(pages()).toEqual([..."abcdefgh"]);
		put("i", 100 + 23);
		expect(pages()).toEqual([..."abcdefghi"]);
		put("j", 100 + 24.5);
		// a was replaced at 100, b at 101.
		expect(pages()).toEqual([..."bcdefghij"]);
		expect(assets()).not.toContain("host-a.js");
		expect(assets()).toContain("host-b.js");
	});

	test("leaves everything as it was when it breaks off, and mends it next time", () => {
		put("a", 0);
		build("b");
		rmSync(join(dist, "assets"), { recursive: true });
		expect(() => release(dist, target, at(1))).toThrow();
		expect(page()).toBe("a");
		expect(listReleases(target)).toHaveLength(1);
		put("b", 2);
		expect(page()).toBe("b");
		expect(readdirSync(join(target, "releases"))).toHaveLength(2);
	});

	test("says in words that nothing has been built", () => {
		expect(() => release(dist, target)).toThrow("先运行 npm run build");
		expect(existsSync(target)).toBe(false);
	});
});

describe("goBack", () => {
	test("serves the release before, and the one before that", () => {
		put("a", 0);
		put("b", 1);
		put("c", 2);
		goBack(target, at(3));
		expect(page()).toBe("b");
		expect(assets()).toContain("host-c.js");
		goBack(target, at(4));
		expect(page()).toBe("a");
		expect(() => goBack(target, at(5))).toThrow(
			"没有更早的一版可退，现在是 2026-01-01T00-00-00-000Z",
		);
		expect(page()).toBe("a");
	});

	test("lets a release follow", () => {
		put("a", 0);
		put("b", 1);
		goBack(target, at(2));
		put("c", 3);
		expect(page()).toBe("c");
	});

	test("says in words that there is none", () => {
		expect(() => goBack(target)).toThrow("没有更早的一版可退。");
	});
});

function at(hours: number): Date {
	return new Date(START + hours * HOUR);
}

function build(name: string): void {
	rmSync(dist, { recursive: true, force: true });
	mkdirSync(join(dist, "assets"), { recursive: true });
	mkdirSync(join(dist, "phones"));
	writeFileSync(join(dist, "index.html"), name);
	writeFileSync(join(dist, "phones/index.html"), "unchanged");
	writeFileSync(join(dist, `assets/host-${name}.js`), `script ${name}`);
}

function put(name: string, hours: number): string {
	build(name);
	return release(dist, target, at(hours));
}

function readServed(file: string): string {
	return readFileSync(join(target, "current", file), "utf8");
}

function page(): string {
	return readServed("index.html");
}

/** Of all releases, oldest first. */
function pages(): readonly string[] {
	return listReleases(target).map((name) =>
		readFileSync(join(target, "releases", name, "index.html"), "utf8"),
	);
}

function assets(): readonly string[] {
	return readdirSync(join(target, "current/assets")).sort();
}
