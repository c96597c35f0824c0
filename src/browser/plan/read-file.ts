import { isBackup } from "../../core/evidence/backup.ts";
import { LONGEST_PASTED } from "../../core/pasting/read-pasted.ts";
import { rowsText } from "../../core/pasting/rows-text.ts";
import { decodeText } from "../../core/sheets/decode-text.ts";
import { fileKind } from "../../core/sheets/file-kind.ts";
import { markupRows } from "../../core/sheets/markup-rows.ts";

/** Content of a file: text to be read like pasted text, a backup, or a problem in Chinese. */
export type FileText =
	| {
			readonly text: string;
			/** What was read and what was not, in Chinese; empty if all was. */
			readonly note: string;
	  }
	| { readonly backup: string }
	| { readonly problem: string };

const MOST_BYTES = 5_000_000;
const COPY_INSTEAD = "也可以直接复制里面的字贴进来。";
const NO_READER = `读表格的功能没有读到，可能是网络不通。再选一次会再试，${COPY_INSTEAD}`;

class NoReaderError extends Error {}

/** Read a list from a file, whose kind is recognized by its bytes, not its name. */
export async function readFile(file: File): Promise<FileText> {
	if (file.size > MOST_BYTES) {
		return {
			problem: `“${file.name}”有 ${(file.size / 1e6).toFixed(1)} MB，太大了，没有读。请只存自己的那几行，再选一次。`,
		};
	}
	if (file.size === 0) return { problem: `“${file.name}”是空的。` };
	try {
		return await readBytes(new Uint8Array(await file.arrayBuffer()));
	} catch (error) {
		if (error instanceof NoReaderError) return { problem: NO_READER };
		return {
			problem: `“${file.name}”读不出来，可能没有下载完整。请重新存一份，${COPY_INSTEAD}`,
		};
	}
}

async function readBytes(bytes: Uint8Array): Promise<FileText> {
	switch (fileKind(bytes)) {
		case "zip": {
			const { readXlsx } = await loadReader(() => import("./read-xlsx.ts"));
			const read = readXlsx(bytes);
			return "text" in read ? cut(read.text, read.note) : read;
		}
		case "ole":
			return {
				problem: `这是旧的 .xls 表格，或者加了密码的表格，本站读不了。请在 Excel 或 WPS 里去掉密码，另存为 .xlsx 或 .csv，再选一次；${COPY_INSTEAD}`,
			};
		case "pdf":
			return {
				problem: "这是 PDF，本站读不了。请打开它，把里面的字复制了贴进来。",
			};
		case "image":
			return {
				problem:
					"这是图片，本站读不了里面的字。请在相册里长按图片，用“提取文字”复制了贴进来。",
			};
		case "text":
			return await readText(decodeText(bytes));
	}
}

async function readText(text: string | undefined): Promise<FileText> {
	if (text === undefined) {
		return {
			problem: `这个文件不是表格，也不是文字，没有读。请选 .xlsx、.csv、.txt，或者本站导出的 .json；${COPY_INSTEAD}`,
		};
	}
	if (isBackup(text)) return { backup: text };
	const rows = markupRows(text) ?? (await readQuoted(text));
	return cut(rows ? rowsText(rows) : text);
}

/** Parse text with quotes as CSV; `undefined` if it has none, or broken ones. */
async function readQuoted(
	text: string,
): Promise<readonly (readonly string[])[] | undefined> {
	if (!text.includes('"')) return undefined;
	const papa = await loadReader(() => import("papaparse"));
	const { data, errors } = papa.default.parse<string[]>(
		text.slice(0, LONGEST_PASTED),
	);
	const isBroken = errors.some(
		({ type }) => type === "Quotes" || type === "Delimiter",
	);
	return isBroken ? undefined : data;
}

/** Cut text that is too long at the end of a line, and note it. */
function cut(text: string, note = ""): FileText {
	if (text.length <= LONGEST_PASTED) return { text, note };
	const end = text.lastIndexOf("\n", LONGEST_PASTED);
	return {
		text: text.slice(0, end > 0 ? end : LONGEST_PASTED),
		note: `${note}这个文件太长，只读了前面 20 万字。后面的请分成几个文件再选。`,
	};
}

/** @throws NoReaderError if the parser cannot be loaded */
function loadReader<Reader>(load: () => Promise<Reader>): Promise<Reader> {
	return load().catch(() => {
		throw new NoReaderError();
	});
}
