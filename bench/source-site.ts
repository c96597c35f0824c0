import { existsSync, readFileSync } from "node:fs";
import type { ReadingSite } from "./reading-site.ts";
import { plainSite } from "./reading-sites.ts";

/** The document of which the wiki is made, beside the project. */
const SOURCE = "../shared/source/小微注销.md";
const DIRECTORY = /^# 电话汇总$(?:(?!^# )[\s\S])*/m;
/** Its institutions are numbered lines in bold. */
const NAME = /^\*\*(\d+)[.、](.*)\*\*$/gm;
const LINKED = "拉卡拉支付股份有限公司";

/**
 * The limit of a directory: the source document's own, as plain HTML, beside
 * the other pages; nothing where the document is not at hand.
 */
export function makeSourceSite(): ReadingSite | undefined {
	if (!existsSync(SOURCE)) return undefined;
	const [directory] = DIRECTORY.exec(readFileSync(SOURCE, "utf8")) ?? [];
	if (directory === undefined) return undefined;
	const markdown = directory.replace(
		NAME,
		(_, number: string, name: string) =>
			`### ${number}.${name} :id=${name === LINKED ? "lakala" : `n-${number}`}`,
	);
	return {
		...plainSite,
		name: "source document, plain HTML",
		build: (files, folder, url) =>
			plainSite.build(
				files.map((file) =>
					file.name === "phones.md" ? { ...file, markdown } : file,
				),
				folder,
				url,
			),
	};
}
