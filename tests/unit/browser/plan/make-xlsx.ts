import { strToU8, zipSync } from "fflate";

/** A sheet as somebody made it. */
export interface MadeSheet {
	readonly name: string;
	readonly state?: string;
	/** What stands in `sheetData`, and behind it. */
	readonly xml: string;
}

/** What a workbook has beside its sheets. */
export interface Extras {
	readonly strings?: string;
	readonly styles?: string;
	/** Attributes of `workbookPr`. */
	readonly properties?: string;
}

/** A small workbook. */
export function makeXlsx(
	sheets: readonly MadeSheet[],
	{ strings = "", styles = "", properties = "" }: Extras = {},
): Uint8Array {
	const tags = sheets.map(
		({ name, state }, index) =>
			`<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
	);
	const relations = sheets.map(
		(_, index) =>
			`<Relationship Id="rId${index + 1}" Type="worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
	);
	const parts: Record<string, string> = {
		"xl/workbook.xml": `<workbook><workbookPr ${properties}/><sheets>${tags.join("")}</sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
		"xl/sharedStrings.xml": `<sst>${strings}</sst>`,
		"xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
	};
	for (const [index, { xml }] of sheets.entries()) {
		parts[`xl/worksheets/sheet${index + 1}.xml`] =
			`<worksheet><sheetData>${xml}</worksheet>`;
	}
	return zipTexts(parts);
}

/** Rows of texts and numbers, with references. */
export function rowsXml(
	rows: readonly (readonly (string | number)[])[],
): string {
	const xml = rows.map((row, index) => {
		const cells = row.map((cell, column) => {
			const reference = `${String.fromCharCode(65 + column)}${index + 1}`;
			return typeof cell === "number"
				? `<c r="${reference}"><v>${cell}</v></c>`
				: `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
		});
		return `<row r="${index + 1}">${cells.join("")}</row>`;
	});
	return `${xml.join("")}</sheetData>`;
}

/** An archive of texts. */
export function zipTexts(parts: Readonly<Record<string, string>>): Uint8Array {
	const files = Object.entries(parts).map(([name, text]) => [
		name,
		strToU8(text),
	]);
	return zipSync(Object.fromEntries(files));
}
