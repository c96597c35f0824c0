import {
	mkdirSync,
	readFileSync,
	rmSync,
	watchFile,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { directoryCsv } from "../core/directory-csv.ts";
import { directoryJson } from "../core/directory-json.ts";
import { directorySchema } from "../core/directory-schema.ts";
import { entryVcard } from "../core/directory-vcard.ts";

/** The page that is the directory. */
export const DIRECTORY = "docs/phones.md";

const POLL_MILLISECONDS = 500;

/**
 * Write the directory for other programs, spreadsheets and contacts into a
 * folder: `directory.json` and its schema, `directory.csv`, and `vcards/` with
 * a card for each entry and `all.vcf`. The same Markdown gives the same bytes.
 */
export function writeExports(markdown: string, folder: string): void {
	const directory = directoryJson(markdown);
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

/**
 * Write the exports into a served folder, now and on every edit of the
 * directory. A failure is told and costs the exports only; watching ends with
 * the process.
 */
export function keepExports(site: string): void {
	const write = () => {
		try {
			writeExports(readFileSync(DIRECTORY, "utf8"), site);
		} catch (error) {
			console.error(`导出文件没有写出，原因：${error}`);
		}
	};
	write();
	watchFile(
		DIRECTORY,
		{ persistent: false, interval: POLL_MILLISECONDS },
		write,
	);
}

function formatJson(value: object): string {
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
