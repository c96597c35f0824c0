import type { Token, Tokens } from "marked";
import { innerTokens, lexPage } from "../markdown/lex-page.ts";
import type { PageHost } from "../markdown/page-host.ts";
import { splitSections } from "../markdown/page-sections.ts";
import { plainWords } from "../markdown/plain-words.ts";
import { readAddress } from "../markdown/read-address.ts";
import { type Html, html } from "../text/html.ts";

/** A step of the procedure on the home page. */
export interface Step {
	/** Its bold text, without the full stop. */
	readonly title: string;
	/** The host's addresses of its explanations; the first is its main one. */
	readonly hrefs: readonly string[];
}

/** Id of the home page's section with the steps as a numbered list. */
const STEPS = "steps";

/**
 * Read the steps from the numbered list of the home page's section `steps`;
 * empty without such a list.
 *
 * @example
 * readWay("## 做 :id=steps\n\n1. **查。**[怎么查](/a.md#b)", host)[0].title // "查"
 */
export function readWay(home: string, host: PageHost): readonly Step[] {
	const section = splitSections(lexPage(home)).find(
		({ heading }) => heading?.id === STEPS,
	);
	const list = section?.body.find(isNumbered);
	const atHome = { ...host, path: "/" };
	return list?.items.map(({ tokens }) => readStep(tokens, atHome)) ?? [];
}

/**
 * Show which step a place explains, with links to the previous and next step;
 * nothing for any other place.
 *
 * @param href the host's address of the place
 * @example
 * wayHtml([], "#/a?id=b") // undefined
 */
export function wayHtml(way: readonly Step[], href: string): Html | undefined {
	const index = way.findIndex(({ hrefs }) => hrefs.includes(href));
	if (index < 0) return undefined;
	return html`
		<p class="way">
			<span>第 ${index + 1} 步，共 ${way.length} 步</span>
			${linkHtml("上一步", way[index - 1])}
			${linkHtml("下一步", way[index + 1])}
		</p>`;
}

function linkHtml(label: string, step: Step | undefined): Html | undefined {
	const href = step?.hrefs[0];
	if (!step || href === undefined) return undefined;
	return html` <a href="${href}">${label}：${step.title}</a>`;
}

function readStep(tokens: readonly Token[], host: PageHost): Step {
	const inner = flatten(tokens);
	const bold = inner.find(({ type }) => type === "strong");
	const links = inner.filter(isLink);
	return {
		title: plainWords(bold ? [bold] : []).replace(/。$/, ""),
		hrefs: links.map(({ href }) => readAddress(href, host).href),
	};
}

function flatten(tokens: readonly Token[]): readonly Token[] {
	return tokens.flatMap((token) => [token, ...flatten(innerTokens(token))]);
}

function isNumbered(token: Token): token is Tokens.List {
	return token.type === "list" && "ordered" in token && token.ordered === true;
}

function isLink(token: Token): token is Tokens.Link {
	return token.type === "link";
}
