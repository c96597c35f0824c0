import { Marked } from "marked";
import { type Html, trustHtml } from "../text/html.ts";
import { lexLine, lexPage } from "./lex-page.ts";
import type { Heading } from "./page.ts";
import type { PageHost } from "./page-host.ts";
import { pageRenderer } from "./page-renderer.ts";
import { splitSections } from "./page-sections.ts";

/** A heading of a page and the content below it, up to the next heading. */
export interface CompiledSection {
	/** `undefined` for the content before the first heading. */
	readonly heading: Heading | undefined;
	/** The heading as a row. */
	readonly head: Html;
	readonly body: Html;
}

/** Compiles Markdown to HTML for one page of one host. */
export interface PageCompiler {
	/** @throws RangeError if quotes or lists are nested thousands deep */
	compilePage(markdown: string): readonly CompiledSection[];
	/** Compile a line, such as a value of an entry. */
	compileLine(markdown: string): Html;
}

/**
 * Create the Markdown compiler that both hosts use.
 *
 * @example
 * createCompiler(host).compilePage("# 题 :id=t")[0].heading?.id // "t"
 */
export function createCompiler(host: PageHost): PageCompiler {
	const marked = new Marked({ renderer: pageRenderer(host) });
	return {
		compilePage: (markdown) =>
			splitSections(lexPage(markdown)).map(({ heading, head, body }) => ({
				heading,
				head: trustHtml(marked.parser(head)),
				body: trustHtml(marked.parser(body)),
			})),
		compileLine: (markdown) =>
			trustHtml(
				marked.Parser.parseInline([...lexLine(markdown)], marked.defaults),
			),
	};
}
