import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { directoryCsv } from "../../core/exports/directory-csv.ts";
import { directoryJson } from "../../core/exports/directory-json.ts";
import { directorySchema } from "../../core/exports/directory-schema.ts";
import { entryVcard } from "../../core/exports/directory-vcard.ts";
import type { Wiki } from "../../core/wiki.ts";

/**
 * Write the directory for other programs, spreadsheets and contacts into a
 * folder: `directory.json` and its schema, `directory.csv`, and `vcards/` with
 * a card for each entry and `all.vcf`. The same wiki gives the same bytes.
 */
export function writeExports(wiki: Wiki, folder: string): void {
	const directory = directoryJson(wiki.directory);
	const write = (name: string, content: string) =>
		writeFileSync(join(folder, name), content);
	const vcards = directory.entries.map(entryVcard);
	rmSync(join(folder, "vcards"), { recursive: true, force: true });
	mkdirSync(join(folder, "vcards"), { recursive: true });
	write("directory.json", formatJson(directory));
	write("directory.schema.json", formatJson(directorySchema));
	write("directory.csv", directoryCsv(directory));
	directory.entries.forEach(({ id }, index) => {
		write(`vcards/${id}.vcf`, vcards[index] ?? "");
	});
	write("vcards/all.vcf", vcards.join(""));
}

function formatJson(value: object): string {
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
