import { statSync } from "node:fs";
import { join } from "node:path";
import { checkBudgets } from "../../core/site/check-budgets.ts";
import type { Assets } from "./build-assets.ts";

/**
 * Limits in bytes: the directory with its styles by Brotli, as most browsers
 * request it, and by gzip, about a quarter larger; the scripts of every page;
 * the search's script and styles, without the number reader, which loads later.
 * The directory must fit the first window of a connection, 14 kB, so
 * explanations are left to the institutions' own pages.
 */
const LIMITS = { brotli: 14_300, gzip: 18_000, eager: 11_500, search: 12_850 };

/**
 * Check the sizes of the files built into a folder.
 *
 * @throws in Chinese, if something exceeds its limit
 */
export function checkSizes(folder: string, { eager, search }: Assets): void {
	const sizeOf = (name: string) => ({
		name,
		bytes: statSync(join(folder, name)).size,
	});
	const sized = (names: readonly string[]) =>
		names.map((name) => sizeOf(`${name}.gz`));
	const exceeded = checkBudgets([
		{
			purpose: "电话汇总连同样式（Brotli）",
			bytes: LIMITS.brotli,
			files: [sizeOf("phones/index.html.br")],
		},
		{
			purpose: "电话汇总连同样式（gzip）",
			bytes: LIMITS.gzip,
			files: [sizeOf("phones/index.html.gz")],
		},
		{ purpose: "打开一页就要的脚本", bytes: LIMITS.eager, files: sized(eager) },
		{ purpose: "搜索另外要的", bytes: LIMITS.search, files: sized(search) },
	]);
	if (exceeded.length > 0) throw new Error(exceeded.join("\n"));
}
