import type { MarkdownCompiler } from "docsify";
import { formatHashRoute } from "../../core/links/hash-route.ts";
import { docsifyHost } from "../../core/site/page-hosts.ts";
import { renderArticle } from "../../core/site/render-article.ts";
import { sidebarHtml } from "../../core/site/sidebar-html.ts";
import { type Html, html } from "../../core/text/html.ts";
import type { Wiki } from "../../core/wiki.ts";

/**
 * Adapt the wiki's compiler to docsify's `markdown` option: a text is the
 * sidebar's, and an article is one token, so that docsify finds no embeds.
 * Source: docsify 5.0.0, `render/compiler.js` and `render/embed.js`.
 *
 * @param currentPath returns the address of the page that is being opened
 */
export function markdownCompiler(
	wiki: Wiki,
	currentPath: () => string,
): MarkdownCompiler {
	const { sidebar } = wiki;
	const compileSidebar = () =>
		String(
			sidebarHtml(sidebar, {
				...{ href: formatHashRoute, path: currentPath(), isMarked: false },
			}),
		);
	const lexer = (raw: string) =>
		Object.assign([{ type: "page" as const, raw }], { links: {} });
	const parser = (tokens: ReturnType<typeof lexer>) => {
		const markdown = tokens.map(({ raw }) => raw).join("");
		const host = docsifyHost(currentPath());
		try {
			return String(renderArticle(markdown, wiki, host));
		} catch (error) {
			return String(failureHtml(error));
		}
	};
	return Object.assign(compileSidebar, { lexer, parser });
}

/** Make the message for a page that cannot be compiled; other pages still work. */
function failureHtml(error: unknown): Html {
	return html`<p class="raw-html">这一页没有变成网页，原因：${String(error)}。改写或撤回最近的改动，再保存一次。</p>`;
}
