import type { Diagnostic } from "../markdown/diagnostic.ts";
import type { SourceFile } from "../markdown/source-file.ts";

/** What stands for bytes that are no UTF-8. */
const LOST = "\uFFFD";

/**
 * Whether a page was UTF-8 when it was read.
 *
 * @example
 * isReadable({ name: "a.md", markdown: "# \uFFFD\uFFFD" }) // false
 */
export function isReadable({ markdown }: SourceFile): boolean {
	return !markdown.includes(LOST);
}

/**
 * A page that was saved in another encoding, such as GBK: nothing else in it
 * can be checked before it is saved again.
 *
 * @example
 * checkEncoding({ name: "a.md", markdown: "# \uFFFD" })[0].column // 3
 */
export function checkEncoding(file: SourceFile): readonly Diagnostic[] {
	if (isReadable(file)) return [];
	const before = file.markdown.slice(0, file.markdown.indexOf(LOST));
	return [
		{
			...{ file: `docs/${file.name}`, line: before.split("\n").length },
			column: before.length - before.lastIndexOf("\n"),
			severity: "error",
			message: "从这里起有读不出来的字，文件多半不是用 UTF-8 保存的",
			hint: "在编辑器里点“另存为”，编码选 UTF-8（记事本在“保存”按钮旁边选），再保存；如果只是写进了一个“\uFFFD”，把它改成原来的字",
		},
	];
}
