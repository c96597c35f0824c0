import type {
	EntryLine,
	EntryWords,
} from "../../core/directory/entry-words.ts";

/** Prefixes stand by themselves, and hours beside their number. */
const SAID = '[data-field="prefix"], [data-field="hours"]';
/** What stands in lines of its own. */
const BLOCK = "p, li, br";

/** The words of an entry's block, as it shows them. */
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

/** In a list of terms the label stands in the term before. */
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

/** A number with its hours, or with why it cannot be dialled. */
function numberOf(dial: Element): string {
	const hours = textOf(dial, ".hours");
	const doubt = dial.querySelector("[data-unverified]") ? "，没有核实" : "";
	return [
		textOf(dial, ".number"),
		hours && `（${hours}${doubt}）`,
		textOf(dial, ".flaw") && `（${textOf(dial, ".flaw")}）`,
	].join("");
}

/** The words of a description, in as many lines as it is shown in paragraphs. */
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
