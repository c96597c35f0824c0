import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

/** The documents about the wiki; its own pages have `npm run check`. */
const DOCUMENTS = [
	...readdirSync(".").filter((name) => name.endsWith(".md")),
	"bench/README.md",
];
const LINK = /\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g;
const HEADING = /^#+ (.+)$/gm;
/** A script that a document names. */
const SCRIPT = /npm run ([\w:]+)/g;

describe.each(DOCUMENTS)("%s", (document) => {
	const text = readFileSync(document, "utf8");

	test("every link leads somewhere", () => {
		const dead = [...text.matchAll(LINK)]
			.map(([, link, source]) => link ?? source ?? "")
			.filter((link) => !/^https?:/.test(link))
			.filter((link) => !isThere(document, link));
		expect(dead).toEqual([]);
	});

	test("every command is one of package.json", () => {
		const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
		const unknown = [...text.matchAll(SCRIPT)]
			.map(([, name = ""]) => name)
			.filter((name) => !(name in scripts));
		expect(unknown).toEqual([]);
	});
});

test("README fits on a screen", () => {
	const lines = readFileSync("README.md", "utf8").split("\n").length;
	expect(lines).toBeLessThanOrEqual(60);
});

/** A file, and its heading as repositories' hosts name it. */
function isThere(document: string, link: string): boolean {
	const [path = "", id] = link.split("#");
	const file = path === "" ? document : join(dirname(document), path);
	if (!existsSync(file) || id === undefined) return existsSync(file);
	const headings = readFileSync(file, "utf8").matchAll(HEADING);
	return [...headings].some(([, heading = ""]) => slugOf(heading) === id);
}

function slugOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, "")
		.replaceAll(" ", "-");
}
