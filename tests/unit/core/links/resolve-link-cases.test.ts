import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { anchorKey } from "../../../../src/core/links/anchor-key.ts";
import {
	type Resolution,
	resolveLink,
} from "../../../../src/core/links/resolve-link.ts";
import { place, readWikiSiteMap } from "./wiki-site-map.ts";

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
/** Institutions of the cases that the small wiki has not. */
const MORE = [
	{ id: "fulinmen", title: "付临门支付有限公司" },
	{ id: "xiandai", title: "现代金融控股（成都）有限公司" },
	{ id: "yisheng", title: "易生支付有限公司" },
	{ id: "zhongfu", title: "中付支付科技有限公司" },
	{ id: "fuyou", title: "上海富友支付服务股份有限公司" },
	{ id: "shengfutong", title: "上海盛付通电子支付服务有限公司" },
	{ id: "yibao", title: "易宝支付有限公司" },
].map((known) => place({ ...known, isInstitution: true }));

const siteMap = readWikiSiteMap().map((page) =>
	page.path === "/phones"
		? { ...page, places: [...page.places, ...MORE] }
		: page,
);

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
