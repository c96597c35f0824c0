const LINK = /\[([^\]]*)\]\(([^)\s]*)\)/g;
const BOLD = /\*\*([^*]+)\*\*/g;

/**
 * The text of an entry's line as plain text, without marked, which browsers do
 * not load for it: a link to another site keeps its address, one within the
 * wiki only its words, and bold is left out.
 *
 * @example
 * plainText("原文档；[a.cn](https://a.cn/1)（2025-07）") // "原文档；a.cn <https://a.cn/1>（2025-07）"
 */
export function plainText(markdown: string): string {
	return markdown
		.replace(BOLD, "$1")
		.replace(LINK, (_, words: string, address: string) =>
			/^https?:/.test(address) ? `${words} <${address}>` : words,
		);
}
