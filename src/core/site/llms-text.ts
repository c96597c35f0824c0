import { markdownFile } from "./page-markdown.ts";

/** A page as listed in `llms.txt`. */
export interface ListedText {
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** ISO date of the last check, if any. */
	readonly checkedOn: string | undefined;
	readonly markdown: string;
}

const WARNING = /^> \[!(?:WARNING|CAUTION)\]\n((?:>.*(?:\n|$))+)/gm;
const LINKED = /\[([^\]]*)\]\([^)]*\)/g;

/**
 * Write `llms.txt` for programs that read text: what the wiki is, when it was
 * checked, warnings, and where each page is as Markdown.
 * Source: llmstxt.org.
 *
 * @param pages in the order of the sidebar, home page first
 * @param data files of the directory with descriptions
 */
export function llmsText(
	pages: readonly ListedText[],
	data: readonly (readonly [file: string, words: string])[],
): string {
	const [home] = pages;
	const dates = pages.flatMap(({ checkedOn }) => checkedOn ?? []).sort();
	const lines = pages.map(
		({ path, title, description, checkedOn }) =>
			`- [${title}](${markdownFile(path)})：${description}${checkedOn ? `（核对：${checkedOn}）` : ""}`,
	);
	const warnings = pages.flatMap(({ title, markdown }) =>
		warningsIn(markdown).map((words) => `- ${title}：${words}`),
	);
	const last = dates.at(-1);
	const checked = last ? `内容核对到 ${last}。` : "没有写核对的日期。";
	const files = data.map(([file, words]) => `- [${file}](${file})：${words}`);
	return `# 小微注销

> ${home?.description ?? ""}

${checked}写着“没有打过电话”的，号码没有打通核实过。不完整的号码照原样印出，不能拨打，不要补上缺的数字；写着“可信度”“没有查到”的，转述时请一起说。

## 要当心

${warnings.join("\n")}

## 页面

${lines.join("\n")}

## 数据

${files.join("\n")}
`;
}

function warningsIn(markdown: string): readonly string[] {
	return [...markdown.replace(/\r/g, "").matchAll(WARNING)].map(
		([, quoted = ""]) =>
			quoted
				.replace(/^> ?/gm, "")
				.trim()
				.replace(LINKED, "$1")
				.replace(/\n/g, ""),
	);
}
