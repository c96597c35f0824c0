import { Lexer, Marked, type Token, Tokenizer } from "marked";
import markedCjkFriendly from "marked-cjk-friendly";

/** What no address has: a space, Chinese, the end. */
const BEYOND_ADDRESS = /[^!-~]|$/;

/**
 * The one set of rules by which pages are read: GFM, with bold that ends beside
 * Chinese punctuation, and a bare address that ends before Chinese.
 */
const marked = new Marked(markedCjkFriendly(), {
	tokenizer: {
		url(source) {
			const address = source.slice(0, source.search(BEYOND_ADDRESS));
			return Tokenizer.prototype.url.call(this, address);
		},
	},
});

/**
 * The tokens of a page, whose `raw` texts joined are the page.
 *
 * @throws RangeError where quotes or lists are nested thousands deep
 * @example
 * lexPage("# 题")[0].type // "heading"
 */
export function lexPage(markdown: string): readonly Token[] {
	return marked.lexer(markdown);
}

/**
 * The blocks of a page without what stands inside their lines, which is all
 * that its headings need.
 *
 * @throws RangeError where quotes or lists are nested thousands deep
 * @example
 * lexBlocks("# 题")[0].raw // "# 题"
 */
export function lexBlocks(markdown: string): readonly Token[] {
	return new Lexer(marked.defaults).blockTokens(
		markdown.replace(/\r\n|\r/g, "\n"),
	);
}

/**
 * What a token holds; nothing for one without tokens of its own.
 *
 * @example
 * innerTokens(lexLine("**粗**")[0])[0].type // "text"
 */
export function innerTokens(token: Token): readonly Token[] {
	return "tokens" in token && token.tokens ? token.tokens : [];
}

/**
 * The tokens of a line, such as a value of an entry.
 *
 * @example
 * lexLine("**粗**")[0].type // "strong"
 */
export function lexLine(markdown: string): readonly Token[] {
	return new Lexer(marked.defaults).inlineTokens(markdown);
}
