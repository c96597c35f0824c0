import type { SourceFile } from "../src/core/markdown/source-file.ts";
import { readDocs } from "../src/node/docs/read-docs.ts";
import {
	generateInstitutions,
	type Institution,
} from "./generate-institutions.ts";
import { seededRandom } from "./seeded-random.ts";

const SEED = 20261123;
const DIRECTORY = "phones.md";

/** The wiki's pages as they are, or with a directory of so many institutions. */
export type DocsSize = "real" | number;

/**
 * The wiki's pages; for a number, `phones.md` has that many made-up
 * institutions, the same ones on each run.
 *
 * @param folder the real pages
 */
export function generateDocs(
	folder: string,
	size: DocsSize,
): readonly SourceFile[] {
	const docs = readDocs(folder);
	if (size === "real") return docs;
	const institutions = generateInstitutions(size, seededRandom(SEED));
	const markdown = directoryMarkdown(institutions);
	return docs.map((file) =>
		file.name === DIRECTORY ? { name: DIRECTORY, markdown } : file,
	);
}

function directoryMarkdown(institutions: readonly Institution[]): string {
	return `# 电话汇总 :id=phones

最近核对：2026-11-23，名单是随机造出来的，只用来测速。

## 支付机构 :id=institutions

${institutions.map(entryMarkdown).join("\n\n")}
`;
}

function entryMarkdown(institution: Institution): string {
	const { id, name, shortName, hotline, hours, website, prefix, state } =
		institution;
	return [
		`### ${name} :id=${id}`,
		"",
		`- 简称：${shortName}`,
		`- 客服电话：${hotline}${hours ? `（${hours}）` : ""}`,
		...(website ? [`- 官网：<${website}>`] : []),
		`- 商户编号前三位：${prefix ?? "未知"}`,
		`- 状态：${state}`,
		"- 核对：2026-11-23，对照原文档与公开资料，未电话核实",
		"- 来源：原文档",
	].join("\n");
}
