import { type Html, type HtmlValue, html } from "../text/html.ts";
import {
	findKeys,
	foldText,
	indexOfKey,
	type Variants,
} from "./folded-text.ts";

/** Folded words to highlight, and the variants for folding. */
export interface Marking {
	readonly words: readonly string[];
	readonly variants: Variants;
}

const SENTENCE = /[^。！？；\n]+[。！？；]?/gu;
/** Maximum length of a sentence; longer ones are cut around the first word. */
const LONGEST = 72;
const BEFORE = 20;
/** Minimum length of a sentence shown alone. */
const ENOUGH = 20;

/**
 * Highlight words in a text.
 *
 * @example
 * markHtml("瑞银信", { words: ["银信"], variants: new Map() }) // 瑞<mark>银信</mark>
 */
export function markHtml(text: string, { words, variants }: Marking): Html {
	const parts: HtmlValue[] = [];
	let end = 0;
	for (const [start, stop] of findKeys(text, words, variants)) {
		const word = text.slice(start, stop);
		parts.push(text.slice(end, start), html`<mark>${word}</mark>`);
		end = stop;
	}
	return html`${parts}${text.slice(end)}`;
}

/**
 * Choose the first sentence with the most words of the query. With `"first"`,
 * fall back to the first sentence, and extend a short one with the text after it.
 *
 * @example
 * excerpt("一句。有刷脸的一句。", { words: ["刷脸"], variants: new Map() }) // "有刷脸的一句。"
 */
export function excerpt(
	text: string,
	{ words, variants }: Marking,
	otherwise: "first" | "none" = "none",
): string | undefined {
	const sentences = text.match(SENTENCE) ?? [];
	let best = otherwise === "first" ? sentences[0] : undefined;
	let most = 0;
	for (const sentence of sentences) {
		const folded = foldText(sentence, variants).text;
		const count = words.filter(
			(word) => word !== "" && indexOfKey(folded, word) >= 0,
		).length;
		if (count <= most) continue;
		most = count;
		best = sentence;
	}
	if (!best) return undefined;
	const isEnough = otherwise === "none" || best.length >= ENOUGH;
	const passage = isEnough ? best : text.slice(text.indexOf(best));
	return shorten(passage.trim().replace(/\n/g, " "), { words, variants });
}

function shorten(sentence: string, { words, variants }: Marking): string {
	if (sentence.length <= LONGEST) return sentence;
	const [[start] = [0]] = findKeys(sentence, words, variants);
	const from = Math.max(0, start - BEFORE);
	const cut = sentence.slice(from, from + LONGEST);
	const isEnd = from + LONGEST >= sentence.length;
	return `${from > 0 ? "…" : ""}${cut}${isEnd ? "" : "…"}`;
}
