import { format, lintFor } from "autocorrect-node";
import type { Finding, SourceFile } from "../core/finding.ts";

/** Names and numbers that stand as others write them. */
const VERBATIM = [
	"259号",
	"个体户+注册人",
	"现代金融控股(成都)有限公司",
	"网银在线(北京)科技有限公司",
];

/** HTML comments and the wiki's own elements, which AutoCorrect takes for text. */
const NOT_TEXT = /^<.*>$/gm;

/**
 * What AutoCorrect finds in the writing: spaces between Chinese and Latin,
 * widths of punctuation. Names as others write them are left as they are.
 */
export function lintChinese(files: readonly SourceFile[]): readonly Finding[] {
	return files.flatMap(({ name, markdown }) =>
		lintFor(markdown.replace(NOT_TEXT, ""), name)
			.lines.map((line) => ({ ...line, better: keepVerbatim(line.new) }))
			.filter(({ old, better }) => better !== old)
			.map(({ l, c, old, better }) => ({
				...{ file: `docs/${name}`, line: l, column: c },
				severity: "error" as const,
				message: `中文排版：“${old}”`,
				cure: `改成“${better}”`,
			})),
	);
}

function keepVerbatim(text: string): string {
	return VERBATIM.reduce(
		(kept, name) => kept.replaceAll(format(name), name),
		text,
	);
}
