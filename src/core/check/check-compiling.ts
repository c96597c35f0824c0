import { type Diagnostic, mistakeAt } from "../markdown/diagnostic.ts";
import { lexPage } from "../markdown/lex-page.ts";
import type { SourceFile } from "../markdown/source-file.ts";

/**
 * Check that a page compiles; otherwise report the first line that fails,
 * found by binary search.
 *
 * @example
 * checkCompiling({ name: "a.md", markdown: `# 甲\n${">".repeat(5000)}` })[0].line // 2
 */
export function checkCompiling({
	name,
	markdown,
}: SourceFile): readonly Diagnostic[] {
	if (compiles(markdown)) return [];
	const where = { file: `docs/${name}`, line: findFailingLine(markdown) };
	const hint = "改写或删去这一行，或者撤回最近的改动";
	return [mistakeAt(where, "这一页变不成网页，到这一行就出错", hint)];
}

function findFailingLine(markdown: string): number {
	const lines = markdown.split(/\r?\n/);
	let good = 0;
	let bad = lines.length;
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (compiles(lines.slice(0, middle).join("\n"))) good = middle;
		else bad = middle;
	}
	return bad;
}

function compiles(markdown: string): boolean {
	try {
		lexPage(markdown);
		return true;
	} catch {
		return false;
	}
}
