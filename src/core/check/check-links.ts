import type { Finding } from "../markdown/finding.ts";
import { type Page, pagePath, parsePage } from "../markdown/page.ts";
import { blankCode, proseLines } from "../markdown/prose-lines.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { nearestWord } from "../text/nearest-word.ts";

const LINK = /\[[^\]]*\]\(<?([^)\s>]+)[^)]*\)/g;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** The wiki's own addresses, and those of the wiki that the source document is of. */
const OWN = /^https?:\/\/(?:wiki\.zjkmkj\.com|[^/]*\/(?:wiki\/)?#\/)/i;
/** Files that the build writes beside the pages. */
const DOWNLOADS = [
	"/directory.csv",
	"/directory.json",
	"/directory.schema.json",
	"/vcards/all.vcf",
];
const NOT_LISTED = ["_sidebar.md", "_404.md"];

/**
 * Links of the pages that lead nowhere, or out of the wiki and back, and pages
 * that the sidebar does not list.
 *
 * @example
 * checkLinks([{ name: "README.md", markdown: "[甲](/a.md)" }])[0].message // "没有 docs/a.md 这一页"
 */
export function checkLinks(files: readonly SourceFile[]): readonly Finding[] {
	const pages = new Map(
		files.map(({ name, markdown }) => [
			name,
			parsePage(pagePath(name), markdown),
		]),
	);
	return [
		...files.flatMap((file) => checkFile(file, pages)),
		...checkSidebar(files),
	];
}

const NO_SIDEBAR: Finding = {
	...{ file: "docs/_sidebar.md", line: 1, column: 1, severity: "error" },
	message: "没有导航，这个文件不在了",
	cure: "从版本历史里恢复；或者重新写，一页一行“- [标题](/文件名.md)”",
};

type Pages = ReadonlyMap<string, Page>;
type Words = readonly [message: string, cure: string];

function checkFile(
	{ name, markdown }: SourceFile,
	pages: Pages,
): readonly Finding[] {
	return proseLines(markdown).flatMap(({ text, line }) =>
		[...blankCode(text).matchAll(LINK)].flatMap(({ 1: href = "", index }) =>
			checkHref(href, pages).map(([message, cure]) => ({
				...{ file: `docs/${name}`, line, column: index + 1 },
				...{ severity: "error" as const, message, cure },
			})),
		),
	);
}

function checkHref(href: string, pages: Pages): readonly Words[] {
	if (OWN.test(href)) {
		const cure = "写成站内链接，例如 /phones.md#lakala";
		return [[`“${href}”是本站的地址`, cure]];
	}
	if (SCHEME.test(href) || href.startsWith("//")) return [];
	if (DOWNLOADS.includes(href)) return [];
	const [path = "", id] = href.split("#");
	if (!path.startsWith("/") || !path.endsWith(".md")) {
		const cure = "站内链接从 / 写起，带 .md，例如 /phones.md#lakala";
		return [[`“${href}”不是完整的站内链接`, cure]];
	}
	return checkPlace(path.slice(1), id, pages);
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
		const cure = nearest ? `是不是 /${nearest}.md？` : "检查文件名";
		return [[`没有 docs/${name} 这一页`, cure]];
	}
	const ids = page.headings.map((heading) => heading.id);
	if (id === undefined || ids.includes(id)) return [];
	const nearest = nearestWord(id, ids) ?? ids[0];
	return [
		[`docs/${name} 里没有 #${id}`, `最像的是 #${nearest}；改成页里有的 id`],
	];
}

function withoutSuffix(name: string): string {
	return name.replace(/\.md$/, "");
}

function checkSidebar(files: readonly SourceFile[]): readonly Finding[] {
	const sidebar = files.find(({ name }) => name === "_sidebar.md");
	if (!sidebar) return [NO_SIDEBAR];
	const missing = files.filter(
		({ name }) =>
			!NOT_LISTED.includes(name) && !sidebar.markdown.includes(`(/${name})`),
	);
	return missing.map(({ name, markdown }) => {
		const { title } = parsePage("/", markdown);
		return {
			...{ file: `docs/${name}`, line: 1, column: 1, severity: "error" },
			message: "导航里没有这一页",
			cure: `在 docs/_sidebar.md 里加一行“- [${title}](/${name})”`,
		};
	});
}
