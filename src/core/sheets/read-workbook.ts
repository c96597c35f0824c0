import { readDateStyles } from "./number-format.ts";
import {
	readSheet,
	readText,
	type SheetContext,
	type SheetRows,
} from "./read-sheet.ts";
import { readAttribute } from "./xml-text.ts";

/** A sheet of a workbook; a hidden one is not read and has no rows. */
export interface Sheet extends SheetRows {
	readonly name: string;
	readonly isHidden: boolean;
}

const SHEET = /<(?:\w+:)?sheet\b([^>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\b([^>]*)>/g;
const STRING = /<(?:\w+:)?si\b[^>]*?(?:\/>|>(.*?)<\/(?:\w+:)?si>)/gs;
const WORKBOOK = "xl/workbook.xml";

/**
 * Tell whether `readWorkbook` needs a part of a package.
 *
 * @example
 * isWorkbookPart("xl/media/image1.png") // false
 */
export function isWorkbookPart(name: string): boolean {
	return /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook\.xml)\.(?:xml|xml\.rels|rels)$/i.test(
		name,
	);
}

/**
 * Read the sheets of a workbook, in order.
 * Source: ECMA-376, part 1.
 *
 * @param parts XML of each part by name
 * @returns `undefined` if it is not a workbook
 */
export function readWorkbook(
	parts: ReadonlyMap<string, string>,
): readonly Sheet[] | undefined {
	const workbook = parts.get(WORKBOOK);
	if (workbook === undefined) return undefined;
	const targets = readTargets(parts.get("xl/_rels/workbook.xml.rels") ?? "");
	const context = readContext(workbook, parts);
	return [...workbook.matchAll(SHEET)].map(([, tag = ""]) => {
		const name = readAttribute(tag, "name");
		const isHidden = /hidden/i.test(readAttribute(tag, "state"));
		const part = targets.get(readAttribute(tag, "id")) ?? "";
		const xml = isHidden ? "" : (parts.get(part) ?? "");
		return { name, isHidden, ...readSheet(xml, context) };
	});
}

function readContext(
	workbook: string,
	parts: ReadonlyMap<string, string>,
): SheetContext {
	const strings = parts.get("xl/sharedStrings.xml") ?? "";
	return {
		strings: [...strings.matchAll(STRING)].map(([, text = ""]) =>
			readText(text),
		),
		dateStyles: readDateStyles(parts.get("xl/styles.xml") ?? ""),
		isMac: /date1904\s*=\s*["'](?:1|true)/.test(workbook),
	};
}

/** Map ids to part names; targets are relative to the workbook's folder or to the root. */
function readTargets(xml: string): ReadonlyMap<string, string> {
	const pairs = [...xml.matchAll(RELATION)].map(([, tag = ""]) => {
		const target = readAttribute(tag, "Target");
		const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
		return [readAttribute(tag, "Id"), part] as const;
	});
	return new Map(pairs);
}
