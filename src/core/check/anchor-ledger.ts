import { nameKey } from "../links/anchor-key.ts";
import { type Diagnostic, mistakeAt } from "../markdown/diagnostic.ts";
import type { Page } from "../markdown/page.ts";
import { nearestWord } from "../text/nearest-word.ts";

/** File that holds every anchor ever published. */
export const LEDGER = "src/data/anchors.txt";

/**
 * Extend the ledger with the wiki's anchors, one per line: existing lines
 * first, then new ones.
 *
 * @example
 * extendLedger("", [parsePage("/a", "# 甲 :id=jia")]) // "/a#jia\n"
 */
export function extendLedger(ledger: string, pages: readonly Page[]): string {
	const present = pages.flatMap(({ path, headings }) =>
		headings.flatMap(({ id }) => (id ? [`${path}#${id}`] : [])),
	);
	const anchors = new Set([...readLedger(ledger), ...present]);
	return [...anchors].map((anchor) => `${anchor}\n`).join("");
}

/**
 * Find the ledger's anchors that no heading has as its id or alias, and suggest
 * the heading that each may have become. A missing page is reported once.
 *
 * @example
 * checkLedger("/a#yi\n", [parsePage("/a", "# 甲 :id=jia")])[0].line // 1
 */
export function checkLedger(
	ledger: string,
	pages: readonly Page[],
): readonly Diagnostic[] {
	const gone = new Set<string>();
	return readLedger(ledger).flatMap((anchor, index) => {
		const [path = "", id = ""] = anchor.split("#");
		const page = pages.find((page) => page.path === path);
		if ((page && hasAnchor(page, id)) || gone.has(path)) return [];
		if (!page) gone.add(path);
		const message = page
			? `发布过的链接 ${anchor} 打不开了`
			: `发布过的页面 ${path} 没有了，它的链接都打不开了`;
		return mistakeAt(
			{ file: LEDGER, line: index + 1 },
			message,
			hintFor(id, page),
		);
	});
}

function readLedger(ledger: string): readonly string[] {
	return ledger.split(/\r?\n/).filter((line) => line !== "");
}

function hasAnchor({ headings }: Page, id: string): boolean {
	const key = nameKey(id);
	return headings.some(
		(heading) =>
			heading.id === id ||
			heading.aliases.some((alias) => nameKey(alias) === key),
	);
}

function hintFor(id: string, page: Page | undefined): string {
	if (!page) return "恢复这一页；页面换了名字的，把旧的名字留作一页";
	const ids = page.headings.map((heading) => heading.id);
	const nearest = nearestWord(id, ids);
	const heading = page.headings.find((heading) => heading.id === nearest);
	const guess = heading
		? `可能是现在的“${heading.title}”（#${heading.id}）。`
		: "";
	return `${guess}在现在的标题下面写 <!-- 别名：${id} -->`;
}
