import Prism from "prismjs";
import "prismjs/components/prism-markdown.js";
import "prismjs/components/prism-json.js";
import { type Html, html, trustHtml } from "../text/html.ts";

// Prism would look for code in the whole page by itself.
Prism.manual = true;

/** The language of code that names none, as docsify has it. */
const USUAL = "markup";

/**
 * A block of code with its words coloured; code of a language that is not
 * loaded is coloured as markup.
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
