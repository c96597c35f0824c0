const LINK = /\[([^\]]*)\]\(([^)\s]*)\)/g;

/**
 * Markdown of one line as plain text: a link to another site keeps its
 * address, one within the wiki only its words.
 *
 * @example
 * plainText("原文档；[a.cn](https://a.cn/1)（2025-07）") // "原文档；a.cn <https://a.cn/1>（2025-07）"
 */
export function plainText(markdown: string): string {
	return markdown.replace(LINK, (_, words: string, address: string) =>
		/^https?:/.test(address) ? `${words} <${address}>` : words,
	);
}
