import { llmsText } from "../../core/site/llms-text.ts";
import type { DescribedPage } from "../../core/site/page-json-ld.ts";
import { markdownFile, pageMarkdown } from "../../core/site/page-markdown.ts";
import type { Wiki } from "../../core/wiki.ts";
import { writeOutput } from "./output-folder.ts";

const DATA = [
	["directory.json", "机构、电话、前三位，JSON"],
	["directory.schema.json", "它的格式"],
	["directory.csv", "同样的内容，表格"],
] as const;
const HEADING = /^#{1,6} /;

/**
 * Write each page of a wiki, and each entry of the directory, as Markdown
 * beside its HTML, and `llms.txt`, which lists the pages.
 *
 * @param about description of each page, by its address
 */
export function writeTexts(
	wiki: Wiki,
	about: ReadonlyMap<string, DescribedPage>,
	folder: string,
): void {
	const write = (path: string, markdown: string) =>
		writeOutput(folder, markdownFile(path), pageMarkdown({ path, markdown }));
	for (const { path, markdown } of wiki.pages) write(path, markdown);
	const page = wiki.pages.find(({ path }) => path === "/phones");
	const lines = page?.markdown.split("\n") ?? [];
	for (const { id, line } of wiki.directory.entries) {
		const rest = lines.slice(line);
		const length = rest.findIndex((text) => HEADING.test(text));
		const own = length < 0 ? rest : rest.slice(0, length);
		const heading = lines[line - 1]?.replace(/^#+/, "#") ?? "";
		write(`/phones/${id}`, [heading, ...own].join("\n"));
	}
	const listed = wiki.pages.flatMap(({ path, markdown }) => {
		const described = about.get(path);
		return described ? { ...described, markdown } : [];
	});
	writeOutput(folder, "llms.txt", llmsText(listed, DATA));
}
