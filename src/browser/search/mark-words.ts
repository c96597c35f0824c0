import { findKeys } from "../../core/search/folded-text.ts";
import { makeElement } from "../article/make-element.ts";

const PASSED_OVER = "button, textarea, input, script, style, mark";

/** Mark folded words at a place of the page until the next key is pressed. */
export function markWords(id: string, words: readonly string[]): void {
	unmarkWords();
	for (const root of placeOf(id)) {
		for (const text of textsOf(root)) markText(text, words);
	}
	document.addEventListener("keydown", unmarkWords, { once: true });
}

function unmarkWords(): void {
	for (const mark of document.querySelectorAll("mark.found")) {
		const parent = mark.parentNode;
		mark.replaceWith(mark.textContent ?? "");
		parent?.normalize();
	}
}

/** List a place's elements: an entry, or a heading's row and all up to the next one. */
function placeOf(id: string): readonly Element[] {
	const heading = document.getElementById(id);
	const entry = heading?.closest(".entry");
	if (entry) return [entry];
	const row = heading?.closest(".heading-row") ?? heading;
	if (!row) return [];
	const place = [row];
	let next = row.nextElementSibling;
	while (next && !next.matches(".heading-row, .entry")) {
		place.push(next);
		next = next.nextElementSibling;
	}
	return place;
}

function textsOf(root: Element): readonly Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) {
		const { currentNode: text } = walker;
		const isShown = !text.parentElement?.closest(PASSED_OVER);
		if (text instanceof Text && isShown) texts.push(text);
	}
	return texts;
}

function markText(text: Text, words: readonly string[]): void {
	// No variants: the wiki is in simplified characters, and the words are folded.
	const ranges = findKeys(text.data, words, new Map());
	for (const [start, end] of [...ranges].reverse()) {
		const found = text.splitText(start);
		found.splitText(end - start);
		const mark = makeElement("mark", { class: "found" });
		found.replaceWith(mark);
		mark.append(found);
	}
}
