import { decodeFile, listPages, type SidebarItem } from "../links/sidebar.ts";
import {
	type Diagnostic,
	mistakeAt,
	type Words,
} from "../markdown/diagnostic.ts";
import { type Page, parsePage } from "../markdown/page.ts";
import { blankCode, proseLines } from "../markdown/prose-lines.ts";
import { isSafeLink } from "../markdown/safe-markdown.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { SYNONYMS_FILE } from "../synonyms/read-synonyms.ts";
import { nearestWord } from "../text/nearest-word.ts";
import { shorten } from "../text/shorten.ts";
import type { Wiki } from "../wiki.ts";
import { checkLines, type Placed } from "./check-lines.ts";

/** Starts at the middle of a link, because its text may be very long. */
const LINK = /\]\([ \t]*<?([^\])\s>]+)/g;
const DEFINITION = /^[ \t>]*\[([^[\]]+)\]:[ \t]*<?([^\s>]*)/;
const FOOTNOTE = /\[\^[^[\]\s]+\]/g;
const REFERENCE = /\]\[([^[\]]*)\]/g;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** Addresses of this wiki, and of the wiki that the source document is from. */
const OWN = /^https?:\/\/(?:wiki\.zjkmkj\.com|[^/]*\/(?:wiki\/)?#\/)/i;
const LONGEST = 60;
/** Files that the build writes beside the pages. */
const DOWNLOADS = [
	"/directory.csv",
	"/feed.xml",
	"/directory.json",
	"/directory.schema.json",
	"/vcards/all.vcf",
];
const NOT_LISTED = ["_sidebar.md", "_404.md", SYNONYMS_FILE];

/**
 * Check links that lead nowhere or use the wiki's full address, and find pages
 * missing from the sidebar.
 *
 * @example
 * checkLinks(files, readWiki(files))[0].message // "没有 docs/a.md 这一页"
 */
export function checkLinks(
	files: readonly SourceFile[],
	wiki: Wiki,
): readonly Diagnostic[] {
	const read = [...wiki.pages, ...(wiki.notFound ? [wiki.notFound] : [])];
	const pages = new Map(read.map((page) => [page.name, page]));
	return [
		...files.flatMap((file) => checkFile(file, pages)),
		...checkSidebar(files, wiki.sidebar),
	];
}

type Pages = ReadonlyMap<string, Page>;

function checkFile(file: SourceFile, pages: Pages): readonly Diagnostic[] {
	const defined = new Set(
		proseLines(file.markdown).flatMap(({ text }) => readLabel(blankCode(text))),
	);
	return checkLines(file, (line) => {
		const text = blankCode(line);
		return [
			...checkInline(text, pages),
			...checkDefinition(text, pages),
			...checkReferences(text, defined),
		];
	});
}

function checkInline(text: string, pages: Pages): readonly Placed[] {
	return [...text.matchAll(LINK)].flatMap(({ 1: href = "", index }) =>
		checkHref(href, pages).map(
			(words): Placed => [startOf(text, index), ...words],
		),
	);
}

/** Find where a link begins, given its middle. */
function startOf(text: string, middle: number): number {
	return Math.max(text.lastIndexOf("[", middle), 0);
}

/** Read a definition's label; like Markdown, labels ignore case. */
function readLabel(text: string): readonly string[] {
	const label = DEFINITION.exec(text)?.[1];
	return label === undefined ? [] : [label.trim().toLowerCase()];
}

function checkDefinition(text: string, pages: Pages): readonly Placed[] {
	const [, label = "", href = ""] = DEFINITION.exec(text) ?? [];
	if (!label || label.startsWith("^")) return [];
	return checkHref(href, pages).map(
		(words): Placed => [text.indexOf("["), ...words],
	);
}

function checkReferences(
	text: string,
	defined: ReadonlySet<string>,
): readonly Placed[] {
	const footnotes = [...text.matchAll(FOOTNOTE)].map(
		({ 0: note, index }): Placed => [
			index,
			`脚注“${note}”不会变成脚注`,
			"把它的内容写进句子里，放在括号里；有网址就写成链接",
		],
	);
	const dead = [...text.matchAll(REFERENCE)]
		.filter(({ 1: label = "" }) => label !== "" && !label.startsWith("^"))
		.filter(({ 1: label = "" }) => !defined.has(label.trim().toLowerCase()))
		.map(
			({ 1: label, index }): Placed => [
				startOf(text, index),
				`没有“[${label}]: 地址”这一行，链接哪里也不去`,
				"写成“[文字](/phones.md#lakala)”这样的链接",
			],
		);
	return [...footnotes, ...dead];
}

function checkHref(href: string, pages: Pages): readonly Words[] {
	if (!isSafeLink(href)) {
		const hint = "改成 https:// 开头的网址或站内链接，例如 /phones.md#lakala";
		return [[`“${clip(href)}”这样的链接打不开`, hint]];
	}
	if (OWN.test(href)) {
		const hint = "写成站内链接，例如 /phones.md#lakala";
		return [[`“${href}”是本站的地址`, hint]];
	}
	if (SCHEME.test(href) || href.startsWith("//")) return [];
	if (DOWNLOADS.includes(href)) return [];
	const [path = "", id] = href.split("#");
	if (!path.startsWith("/") || !path.endsWith(".md")) {
		const hint = "站内链接从 / 写起，带 .md，例如 /phones.md#lakala";
		return [[`“${href}”不是完整的站内链接`, hint]];
	}
	return checkPlace(decodeFile(path).slice(1), id, pages);
}

function checkPlace(
	name: string,
	id: string | undefined,
	pages: Pages,
): readonly Words[] {
	const page = pages.get(name);
	if (!page) {
		const names = [...pages.keys()]
			.filter((name) => !NOT_LISTED.includes(name))
			.map(withoutSuffix);
		const nearest = nearestWord(withoutSuffix(name), names);
		const hint = nearest ? `是不是 /${nearest}.md？` : "检查文件名";
		return [[`没有 docs/${name} 这一页`, hint]];
	}
	const ids = page.headings.map((heading) => heading.id);
	if (id === undefined || ids.includes(id)) return [];
	const nearest = nearestWord(id, ids) ?? ids.find((other) => other !== "");
	if (nearest === undefined) {
		const hint = `先在 docs/${name} 里写标题和 id，或者去掉链接里的 #${clip(id)}`;
		return [[`docs/${name} 里没有 #${clip(id)}，那一页一个 id 也没有`, hint]];
	}
	return [
		[`docs/${name} 里没有 #${id}`, `最像的是 #${nearest}；改成页里有的 id`],
	];
}

function clip(text: string): string {
	return shorten(text, LONGEST, "……");
}

function withoutSuffix(name: string): string {
	return name.replace(/\.md$/, "");
}

function checkSidebar(
	files: readonly SourceFile[],
	sidebar: readonly SidebarItem[],
): readonly Diagnostic[] {
	if (!files.some(({ name }) => name === "_sidebar.md")) {
		const hint = "从版本历史里恢复；或者重新写，一页一行“- [标题](/文件名.md)”";
		const where = { file: "docs/_sidebar.md", line: 1 };
		return [mistakeAt(where, "没有导航，这个文件不在了", hint)];
	}
	const listed = new Set(listPages(sidebar).map(({ file }) => file));
	const missing = files.filter(
		({ name }) => !NOT_LISTED.includes(name) && !listed.has(name),
	);
	return missing.map(({ name, markdown }) => {
		const title = parsePage("/", markdown).headings[0]?.title ?? "标题";
		const hint = `在 docs/_sidebar.md 里加一行“- [${title}](/${name})”`;
		return mistakeAt(
			{ file: `docs/${name}`, line: 1 },
			"导航里没有这一页",
			hint,
		);
	});
}
