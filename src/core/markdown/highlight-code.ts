import Prism from "prismjs";
import "prismjs/components/prism-markdown.js";
import "prismjs/components/prism-json.js";
import { type Html, html, trustHtml } from "../text/html.ts";

// Stop Prism from highlighting the whole page by itself.
Prism.manual = true;

/** Default language of code, as in docsify. */
const USUAL = "markup";

/**
 * Highlight a block of code; code in a language that is not loaded is
 * highlighted as markup.
 *
 * @example
 * String(highlightCode("{}", "json")) // '<pre data-lang="json" …'
 */
export function highlightCode(code: string, language: string): Html {
	const lang = language === "" ? USUAL : language;
	const grammar = grammarOf(lang) ?? Prism.languages.extend(USUAL, {});
	const coloured = trustHtml(Prism.highlight(code, grammar, lang));
	return html`<pre data-lang="${lang}" class="language-${lang}"><code class="lang-${lang} language-${lang}" tabindex="0">${coloured}</code></pre>`;
}

function grammarOf(language: string): Prism.Grammar | undefined {
	return Object.hasOwn(Prism.languages, language)
		? Prism.languages[language]
		: undefined;
}
