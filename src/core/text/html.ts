import { escapeXml } from "./escape-xml.ts";

/**
 * HTML in which every text is escaped; only `html` and `trustHtml` make it, so
 * that a plain string is never taken for markup.
 */
export class Html {
	readonly #source: string;

	constructor(source: string) {
		this.#source = source;
	}

	toString(): string {
		return this.#source;
	}
}

/** What a template shows: text is escaped, HTML passes, lists are joined, nothing is nothing. */
export type HtmlValue =
	| Html
	| string
	| number
	| undefined
	| false
	| readonly HtmlValue[];

/** Line breaks of the source after and before elements and values. */
const AFTER = /(^|>)\s*\n\s*/g;
const BEFORE = /\s*\n\s*(?=<|$)/g;

const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * A template that escapes what is put in, in content and in quoted attributes.
 * It is written over several lines: breaks beside tags and values are layout
 * and vanish; any other becomes one space.
 *
 * @example
 * String(html`<dt>${"R&D"}</dt>`) // "<dt>R&#38;D</dt>"
 */
export function html(
	strings: TemplateStringsArray,
	...values: readonly HtmlValue[]
): Html {
	const [first = "", ...others] = tidy(strings);
	const parts = others.map((part, index) => show(values[index]) + part);
	return new Html(first + parts.join(""));
}

/**
 * Take text for HTML: what marked has rendered, or a file that the build wrote;
 * never what a person or an address says.
 *
 * @example
 * String(trustHtml("<b>粗</b>")) // "<b>粗</b>"
 */
export function trustHtml(source: string): Html {
	return new Html(source);
}

/** HTML of nothing. */
export const NO_HTML = new Html("");

function tidy(strings: TemplateStringsArray): readonly string[] {
	const known = tidied.get(strings);
	if (known) return known;
	const parts = strings.map((part) =>
		part
			.replace(AFTER, "$1")
			.replace(BEFORE, "")
			.replace(/\s*\n\s*/g, " "),
	);
	tidied.set(strings, parts);
	return parts;
}

function show(value: HtmlValue): string {
	if (value === undefined || value === false) return "";
	if (Array.isArray(value)) return value.map(show).join("");
	return value instanceof Html ? String(value) : escapeXml(String(value));
}
