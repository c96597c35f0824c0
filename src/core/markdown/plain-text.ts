const LINK = /\[([^\]]*)\]\(([^)\s]*)\)/g;
const BOLD = /\*\*([^*]+)\*\*/g;

/**
 * Convert a line of an entry to plain text without marked, which browsers do
 * not load for it: external links keep their URL, links within the wiki only
 * their words, and bold is removed.
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
