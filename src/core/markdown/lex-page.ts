import { Lexer, Marked, type Token, Tokenizer } from "marked";
import markedCjkFriendly from "marked-cjk-friendly";

/** The end of a bare address: a character that is not printable ASCII, or the end of the text. */
const BEYOND_ADDRESS = /[^!-~]|$/;

/**
 * The Markdown rules of all pages: GFM, with bold that may end beside Chinese
 * punctuation and bare addresses that end before Chinese.
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
 * Split a page into tokens; joined, their `raw` texts are the page.
 *
 * @throws RangeError if quotes or lists are nested thousands deep
 * @example
 * lexPage("# 题")[0].type // "heading"
 */
export function lexPage(markdown: string): readonly Token[] {
	return marked.lexer(markdown);
}

/**
 * Split a page into block tokens without inline tokens, which is enough to read
 * its headings.
 *
 * @throws RangeError if quotes or lists are nested thousands deep
 * @example
 * lexBlocks("# 题")[0].raw // "# 题"
 */
export function lexBlocks(markdown: string): readonly Token[] {
	return new Lexer(marked.defaults).blockTokens(
		markdown.replace(/\r\n|\r/g, "\n"),
	);
}

/**
 * List the tokens inside a token; empty if it has none.
 *
 * @example
 * innerTokens(lexLine("**粗**")[0])[0].type // "text"
 */
export function innerTokens(token: Token): readonly Token[] {
	return "tokens" in token && token.tokens ? token.tokens : [];
}

/**
 * Split a line, such as a value of an entry, into tokens.
 *
 * @example
 * lexLine("**粗**")[0].type // "strong"
 */
export function lexLine(markdown: string): readonly Token[] {
	return new Lexer(marked.defaults).inlineTokens(markdown);
}
