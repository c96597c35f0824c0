import { formatStaticRoute } from "../links/static-route.ts";
import { HEADING_ID } from "../markdown/page.ts";
import type { SourceFile } from "../markdown/source-file.ts";

/** A page's Markdown and address. */
export interface MarkdownPage extends Pick<SourceFile, "markdown"> {
	readonly path: string;
}

const FENCE = /^\s*(?:```|~~~)/;
const HEADING = /^#{1,6} /;
/** Lines left out: comments, and tags of the wiki's own elements, whose content stays. */
const SILENT = /^\s*(?:<!--.*-->|<\/?[a-z]+-[a-z-]+>)\s*$/;
const LINK = /\]\(\/([^)\s]*)(?:\s+':ignore')?\)/g;
const PAGE = /^([^#]*)\.md(#.*)?$/;
const BLANKS = /\n{3,}/g;

/**
 * Convert a page to standalone Markdown for programs and text readers: without
 * ids and aliases of headings, with links relative to the page's file.
 *
 * @example
 * pageMarkdown({ path: "/a", markdown: "# 甲 :id=a\n[乙](/b.md#c)" }) // "# 甲\n[乙](../b/index.md#c)\n"
 */
export function pageMarkdown({ path, markdown }: MarkdownPage): string {
	let isCode = false;
	const lines = markdown.split(/\r?\n/).flatMap((line) => {
		if (FENCE.test(line)) isCode = !isCode;
		if (isCode) return line;
		if (SILENT.test(line)) return [];
		const text = HEADING.test(line) ? line.replace(HEADING_ID, "") : line;
		return text.replace(
			LINK,
			(_, target: string) => `](${linkBeside(path, target)})`,
		);
	});
	return `${lines.join("\n").replace(BLANKS, "\n\n").trim()}\n`;
}

/**
 * Name the file of a page's Markdown in the served folder.
 *
 * @example
 * markdownFile("/tool/lkl") // "tool/lkl/index.md"
 */
export function markdownFile(path: string): string {
	return `${path.slice(1)}${path === "/" ? "" : "/"}index.md`;
}

function linkBeside(from: string, target: string): string {
	const root = formatStaticRoute(from, "/").replace(/^\.\/$/, "");
	const [, name, fragment = ""] = PAGE.exec(target) ?? [];
	if (name === undefined) return root + target;
	return root + markdownFile(name === "README" ? "/" : `/${name}`) + fragment;
}
