import { type Diagnostic, mistakeAt } from "../markdown/diagnostic.ts";
import type { SourceFile } from "../markdown/source-file.ts";

/** The replacement character of bytes that are not UTF-8. */
const LOST = "\uFFFD";

/**
 * Find text saved in another encoding, such as GBK; the rest of the page cannot
 * be checked until it is saved again.
 *
 * @example
 * checkEncoding({ name: "a.md", markdown: "# \uFFFD" })[0].column // 3
 */
export function checkEncoding({
	name,
	markdown,
}: SourceFile): readonly Diagnostic[] {
	const index = markdown.indexOf(LOST);
	if (index < 0) return [];
	const before = markdown.slice(0, index);
	const line = before.split("\n").length;
	const column = index - before.lastIndexOf("\n");
	return [
		mistakeAt(
			{ file: `docs/${name}`, line, column },
			"从这里起有读不出来的字，文件多半不是用 UTF-8 保存的",
			"在编辑器里点“另存为”，编码选 UTF-8（记事本在“保存”按钮旁边选），再保存；如果只是写进了一个“\uFFFD”，把它改成原来的字",
		),
	];
}
