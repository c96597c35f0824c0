import type {
	EntryLine,
	EntryWords,
} from "../../core/directory/entry-words.ts";

/** Fields that are read apart: the prefixes, and the hours with their number. */
const SAID = '[data-field="prefix"], [data-field="hours"]';
/** Elements that begin a new line. */
const BLOCK = "p, li, br";

/** Read the words of an entry from its block. */
export function readEntry(block: Element): EntryWords {
	const number = block.querySelector(".call")?.closest(".dial") ?? undefined;
	const rows = [...block.querySelectorAll(".field, .hotline")];
	const prefix = rows.find((row) => row.matches('[data-field="prefix"]'));
	return {
		name: textOf(block, ":is(h1, h3) span"),
		prefixes: textOf(block, ".codes") || textOf(prefix, "dd"),
		status: textOf(block, ".tag"),
		hotline: number && readHotline(number),
		lines: rows
			.filter((row) => !row.matches(SAID) && !row.contains(number ?? null))
			.map(readRow),
		checked: textOf(block, ".provenance"),
	};
}

/** Read the hotline; in a `<dl>`, its label is the `<dt>` before it. */
function readHotline(dial: Element): EntryLine {
	const label =
		dial.previousElementSibling?.matches("dt") === true
			? dial.previousElementSibling
			: dial.firstElementChild;
	return { label: label?.textContent ?? "", value: numberOf(dial) };
}

function readRow(row: Element): EntryLine {
	const dial = row.querySelector(".dial");
	const value = dial ? numberOf(dial) : linesOf(row.querySelector("dd"));
	return { label: textOf(row, "dt"), value };
}

/** Format a number with its hours, or with the reason why it cannot be dialled. */
function numberOf(dial: Element): string {
	const hours = textOf(dial, ".hours");
	const doubt = dial.querySelector("[data-unverified]") ? "，没有核实" : "";
	return [
		textOf(dial, ".number"),
		hours && `（${hours}${doubt}）`,
		textOf(dial, ".flaw") && `（${textOf(dial, ".flaw")}）`,
	].join("");
}

/** Read a description, one line per paragraph or item. */
function linesOf(description: Element | null): string {
	const parts = Array.from(description?.childNodes ?? [], (node) =>
		node instanceof Element && node.matches(BLOCK)
			? `\n${node.textContent}\n`
			: node.textContent,
	);
	return parts
		.join("")
		.replace(/\s*\n\s*/g, "\n")
		.trim();
}

function textOf(root: Element | undefined, selector: string): string {
	return root?.querySelector(selector)?.textContent?.trim() ?? "";
}
