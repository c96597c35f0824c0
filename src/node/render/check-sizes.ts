import { statSync } from "node:fs";
import { join } from "node:path";
import { checkBudgets } from "../../core/site/check-budgets.ts";
import type { Assets } from "./build-assets.ts";

/**
 * Bytes: the directory with its styles, as most browsers ask for it, by Brotli;
 * gzip takes about a quarter more. Rows leave to the institutions' own pages
 * what explains rather than helps to call: all of it comes in the first window
 * of a connection, which holds 14 kB. The search has its script and its styles;
 * what reads the numbers in a query comes later.
 */
const LIMITS = { brotli: 14_300, gzip: 18_000, eager: 11_500, search: 12_850 };

/**
 * Hold what was built into a folder against its limits.
 *
 * @throws in words, where something has become too large for a phone
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
