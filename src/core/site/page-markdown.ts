import { formatStaticRoute } from "../links/static-route.ts";
import { HEADING_ID } from "../markdown/page.ts";
import type { SourceFile } from "../markdown/source-file.ts";

/** A page's Markdown with the address that it is served at. */
export interface MarkdownPage extends Pick<SourceFile, "markdown"> {
	readonly path: string;
}

const FENCE = /^\s*(?:```|~~~)/;
const HEADING = /^#{1,6} /;
/** Names for links, and the elements that need scripts; what stands in those stays. */
const SILENT = /^\s*(?:<!--.*-->|<\/?[a-z]+-[a-z-]+>)\s*$/;
const LINK = /\]\(\/([^)\s]*)(?:\s+':ignore')?\)/g;
const PAGE = /^([^#]*)\.md(#.*)?$/;
const BLANKS = /\n{3,}/g;

/**
 * A page as Markdown that reads by itself, for programs and people who read
 * text: without ids and names of headings, and with links that hold beside the
 * page itself.
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
 * The file of a page's Markdown in the folder that is served.
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
