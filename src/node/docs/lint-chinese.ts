import type { Diagnostic } from "../../core/markdown/diagnostic.ts";
import type { SourceFile } from "../../core/markdown/source-file.ts";

/** Names and numbers kept as others write them. */
const VERBATIM = [
	"259号",
	"个体户+注册人",
	"现代金融控股(成都)有限公司",
	"网银在线(北京)科技有限公司",
];

/** Diagnostic for machines without AutoCorrect, which is a native program. */
const NOT_CHECKED: Diagnostic = {
	...{ file: "docs", line: 1, column: 1, severity: "warning" },
	message: "中文排版没有检查，这台机器上没有 AutoCorrect",
	hint: "在别的机器上再检查一遍",
};

/** HTML comments and the wiki's own elements, which AutoCorrect takes for text. */
const NOT_TEXT = /^<.*>$/gm;

/**
 * Find what AutoCorrect would correct: spaces between Chinese and Latin, widths
 * of punctuation. Names in `VERBATIM` are kept.
 */
export async function lintChinese(
	files: readonly SourceFile[],
): Promise<readonly Diagnostic[]> {
	const autocorrect = await import("autocorrect-node").catch(() => undefined);
	if (!autocorrect) return [NOT_CHECKED];
	const { format, lintFor } = autocorrect;
	const keepVerbatim = (text: string) =>
		VERBATIM.reduce((kept, name) => kept.replaceAll(format(name), name), text);
	return files.flatMap(({ name, markdown }) =>
		lintFor(markdown.replace(NOT_TEXT, ""), name)
			.lines.map((line) => ({ ...line, better: keepVerbatim(line.new) }))
			.filter(({ old, better }) => better !== old)
			.map(({ l, c, old, better }) => ({
				...{ file: `docs/${name}`, line: l, column: c },
				severity: "error" as const,
				message: `中文排版：“${old}”`,
				hint: `改成“${better}”`,
			})),
	);
}
