import type {
	EntryLine,
	EntryWords,
} from "../../core/directory/entry-words.ts";

/** The words of an entry's block, as it shows them. */
export function readEntry(block: Element): EntryWords {
	const number = block.querySelector(".call")?.closest(".dial") ?? undefined;
	const isPrefix = (row: Element) => row.matches('[data-field="prefix"]');
	const rows = [...block.querySelectorAll(".field, .hotline")];
	const prefix = rows.find(isPrefix);
	return {
		name: textOf(block, ":is(h1, h3) span"),
		prefixes: textOf(block, ".codes") || textOf(prefix, "dd"),
		status: textOf(block, ".tag"),
		hotline: number && readHotline(number),
		lines: rows
			.filter((row) => !isPrefix(row) && !row.contains(number ?? null))
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
	const value = dial ? numberOf(dial) : textOf(row, "dd");
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

function textOf(root: Element | undefined, selector: string): string {
	return root?.querySelector(selector)?.textContent?.trim() ?? "";
}
