import { escapeXml } from "./escape-xml.ts";

/**
 * HTML in which all text is escaped. Only `html` and `trustHtml` create it, so
 * that a plain string is never treated as markup.
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

/** A value in a template: text is escaped, HTML is inserted, lists are joined, `undefined` and `false` are omitted. */
export type HtmlValue =
	| Html
	| string
	| number
	| undefined
	| false
	| readonly HtmlValue[];

/** Line breaks after and before tags and values. */
const AFTER = /(^|>)\s*\n\s*/g;
const BEFORE = /\s*\n\s*(?=<|$)/g;

const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * Create HTML from a template that escapes inserted text, in content and in
 * quoted attributes. Line breaks beside tags and values are removed; others
 * become a space.
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
 * Treat text as HTML, if marked rendered it or the build wrote it; never text
 * from a person or an address.
 *
 * @example
 * String(trustHtml("<b>粗</b>")) // "<b>粗</b>"
 */
export function trustHtml(source: string): Html {
	return new Html(source);
}

/** Empty HTML. */
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
