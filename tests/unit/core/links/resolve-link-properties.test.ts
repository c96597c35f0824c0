import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveLink } from "../../../../src/core/links/resolve-link.ts";
import { encodeGbk } from "../check/gbk.ts";
import { readWikiSiteMap } from "./wiki-site-map.ts";

const siteMap = readWikiSiteMap();
const places = siteMap.flatMap((page) => page.places);
const ownNames = places
	.filter(({ isInstitution }) => isInstitution)
	.flatMap(({ page, id, title, aliases }) =>
		[title, `_4${title}`, ...aliases.filter(isOwn)].map((name) => ({
			page,
			id,
			name,
		})),
	);
const HOST = "https://wiki.example.com";
const encode = encodeURIComponent;

type Mangling = (link: string) => string;

/** What may happen to a whole link; the link's anchor is at its end. */
const MANGLINGS: Readonly<Record<string, Mangling>> = {
	"as it is": (link) => link,
	encoded: encodeURI,
	"encoded twice": (link) => encodeURI(encodeURI(link)),
	"encoded whole": encode,
	"encoded thrice, whole": (link) => encode(encode(encode(link))),
	"encoded by halves": (link) => mapHalf(link, encodeURI),
	"in GBK": encodeGbk,
	"UTF-8 as Latin-1": misread,
	"UTF-8 as Latin-1, encoded": (link) => encodeURI(misread(link)),
	"as JavaScript's escape": (link) =>
		link.replace(/[^\0-\x7f]/g, (character) => `%u${hex(character)}`),
	"as JSON": (link) =>
		link
			.replaceAll("/", "\\/")
			.replace(/[^\0-\x7f]/g, (character) => `\\u${hex(character)}`),
	"as entities": (link) =>
		link.replace(/[^\0-\x7f#&]/gu, (character) => `&#x${hex(character)};`),
	"with &amp; and &#35;": (link) =>
		link.replaceAll("&", "&amp;").replace("#", "&#35;"),
	"hash swallowed": (link) => link.replace("#", "%23"),
	"hash swallowed twice": (link) => link.replace("#", "%2523"),
	"full width": (link) =>
		link.replace(/[#?=&/]/g, (sign) =>
			String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
		),
	"in capitals": (link) => link.toUpperCase(),
	decomposed: (link) => link.normalize("NFD"),
	"with invisible characters": (link) => [...link].join("\u200b"),
	"with 。": (link) => `${link}。`,
	"with )": (link) => `${link})`,
	"with **": (link) => `**${link}**`,
	"with an emoji": (link) => `👉${link}👈`,
	"in a sentence": (link) => `看这个 ${link} 就行，谢谢`,
	"with words after a comma": (link) => `${link}，打不通再找我`,
	"with WeChat's parameters": (link) =>
		`${link}&from=singlemessage&isappinstalled=0`,
	"with a second ?": (link) => `${link}?utm_source=qq`,
	"with WeChat's hash": (link) => `${link}#wechat_redirect`,
	"with a slash": (link) => `${link}/`,
	"with a text fragment": (link) => `${link}:~:text=95016`,
	"as a Markdown link": (link) => `[看这里](${link} "标题")`,
	"as a Slack link": (link) => `<${link}|看这里>`,
	"as HTML": (link) => `<a href="${link}">看这里</a>`,
	"in another link": (link) => `https://go.example/?url=${encode(link)}`,
};

/** Where an anchor may stand in a link. */
const FORMS: Readonly<
	Record<string, (page: string, anchor: string) => string>
> = {
	"#/page?id=": (page, anchor) => `${HOST}/#${page}?id=${anchor}`,
	"/page/#": (page, anchor) => `${HOST}${page}/#${anchor}`,
	"/page?id=": (page, anchor) => `${HOST}${page}?id=${anchor}`,
	"#/page#": (page, anchor) => `${HOST}/#${page}#${anchor}`,
	"#/page&id=": (page, anchor) => `${HOST}/#${page}&id=${anchor}`,
	"/page.html#": (page, anchor) => `${HOST}${page}.html#${anchor}`,
	"/other/#/page?id=": (page, anchor) =>
		`${HOST}/concepts/#${page}?id=${anchor}`,
};

const mangled = Object.entries(MANGLINGS);
const forms = Object.entries(FORMS);

/** Whether a name is nobody else's, so that it can open one place only. */
function isOwn(name: string): boolean {
	const owners = places.filter(({ title, aliases }) =>
		[title, ...aliases].includes(name),
	);
	return owners.length === 1;
}

function hex(character: string): string {
	return (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}

function misread(text: string): string {
	return String.fromCharCode(...new TextEncoder().encode(text));
}

function mapHalf(text: string, change: Mangling): string {
	return [...text]
		.map((character, index) => (index % 2 ? change(character) : character))
		.join("");
}

it.each(places)(
	"resolveLink opens $page#$id by its canonical links",
	(place) => {
		const { page, id } = place;
		const found = { kind: "found", page, id };
		expect(resolveLink(`#${page}?id=${id}`, siteMap)).toEqual(found);
		expect(resolveLink(`${page}/#${id}`, siteMap)).toEqual(found);
	},
);

describe.each(mangled)("resolveLink, %s", (_, mangle) => {
	const one = fc.constantFrom(...places);
	const named = fc.constantFrom(...ownNames);

	it("opens a place by its canonical links", () => {
		fc.assert(
			fc.property(one, ({ page, id }) => {
				for (const link of [`${HOST}/#${page}?id=${id}`, `${page}/#${id}`]) {
					const found = { kind: "found", page, id };
					expect(resolveLink(mangle(link), siteMap)).toEqual(found);
				}
			}),
			{ numRuns: 30 },
		);
	});

	it.each(forms)("opens an institution by a name in %s", (_form, toLink) => {
		fc.assert(
			fc.property(named, ({ page, id, name }) => {
				const link = mangle(toLink(page, name));
				const found = { kind: "found", page, id };
				expect(resolveLink(link, siteMap)).toEqual(found);
			}),
			{ numRuns: 10 },
		);
	});
});

/** Milliseconds: what is shorter is not measured well. */
const NOISE = 20;

describe("resolveLink, for any text", () => {
	const fragment = fc.constantFrom(
		...["#", "/", "?", "id=", "&", "%", "%E6", "%8B", "拉卡拉", "phones"],
		...["https://", "：", "。", "822", "290070111135", "-", " ", "\n", ".."],
	);
	const text = fc.oneof(
		fc.string({ unit: "binary", maxLength: 300 }),
		fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join("")),
	);

	it("answers, and shows no merchant number", () => {
		fc.assert(
			fc.property(text, (link) => {
				const resolution = resolveLink(link, siteMap);
				const { page, asked, id } = { asked: "", id: "", ...resolution };
				expect(`${page} ${asked} ${id}`).not.toMatch(/\d{9}/);
				expect([...asked].length).toBeLessThanOrEqual(60);
				if (resolution.kind === "found") return;
				expect(resolution.nearest.length).toBeGreaterThan(0);
				expect(resolution.nearest.length).toBeLessThanOrEqual(5);
			}),
			{ numRuns: 500 },
		);
	});

	it.each([
		..."#/?&%=_-.~ *:;1a拉，\\\n\u200b\ufffdÃ",
		...["%25", "&amp;", "#a", "&id=a", "a.", "../", "https://", "1 ", "ﷺ"],
		...["%E6", "%E", "æ", "id:", "822290070111135 ", "（一）", "拉卡拉"],
	])("takes no more than in proportion for a long run of %j", (piece) => {
		const time = (count: number) => {
			const start = performance.now();
			for (const before of ["", "/phones#", "https://a.cn/?id="]) {
				resolveLink(`${before}${piece.repeat(count)}`, siteMap);
			}
			return performance.now() - start;
		};
		// Four times as long: quadratic work would take sixteen times as much.
		const short = Math.min(time(25_000), time(25_000));
		expect(time(100_000)).toBeLessThan(10 * Math.max(short, NOISE));
	});
});
