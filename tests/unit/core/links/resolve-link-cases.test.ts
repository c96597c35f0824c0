import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { anchorKey } from "../../../../src/core/links/anchor-key.ts";
import {
	type Resolution,
	resolveLink,
} from "../../../../src/core/links/resolve-link.ts";
import { readWikiSiteMap } from "./wiki-site-map.ts";

/** A link as it was mangled, and what it must open. */
interface Case {
	readonly href: string;
	readonly how: string;
	readonly page: string | null;
	readonly pageAlso?: readonly string[];
	/** Heading or institution, as the source document prints it. */
	readonly anchor: string | null;
	readonly expect?: "not-found";
}

const FILE = new URL(
	"../../../../../shared/cases/links.jsonl",
	import.meta.url,
);
const siteMap = readWikiSiteMap();

function readCases(): readonly Case[] {
	const lines = readFileSync(FILE, "utf8").trim().split("\n");
	return lines.map((line) => JSON.parse(line));
}

/** Everything that the place is called; a page's own names for its top. */
function namesOf(resolution: Resolution): readonly string[] {
	if (resolution.kind === "missing") return [];
	const page = siteMap.find(({ path }) => path === resolution.page);
	const place = page?.places.find(({ id, level }) =>
		resolution.id === undefined ? level === 1 : id === resolution.id,
	);
	return [place?.title ?? "", ...(place?.aliases ?? [])].map(
		(name) => anchorKey(name).text,
	);
}

describe.runIf(existsSync(FILE))("resolveLink, for the collected links", () => {
	const cases = existsSync(FILE) ? readCases() : [];
	const positive = cases.filter((row) => row.expect === undefined);
	const negative = cases.filter((row) => row.expect === "not-found");

	it.each(positive)("$how: $href", ({ href, page, pageAlso = [], anchor }) => {
		const resolution = resolveLink(href, siteMap);
		expect([page, ...pageAlso]).toContain(resolution.page);
		expect(namesOf(resolution)).toContain(anchorKey(anchor ?? "").text);
	});

	it.each(negative)("nothing, $how: $href", ({ href }) => {
		const resolution = resolveLink(href, siteMap);
		expect(resolution).toMatchObject({ kind: "missing" });
		expect(resolution).not.toHaveProperty("nearest", []);
	});
});

if (!existsSync(FILE)) {
	it.skip(
		"the collected links, because ../shared/cases/links.jsonl is not beside this checkout",
	);
}
