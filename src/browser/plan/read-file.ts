import { tableText } from "../../core/plan/table-text.ts";
import { decodeStrictly } from "../../core/text/strict-decoder.ts";

/** What a file says: text to be read like a pasted one, or what is wrong, in Chinese. */
export type FileText = { readonly text: string } | { readonly problem: string };

const MOST_BYTES = 5_000_000;
const MOST_ROWS = 5000;
const TEXT = /\.(?:txt|csv|json)$/i;

const NO_READER =
	"读表格的功能没有读到，可能是网络不通。再选一次会再试，或者直接复制里面的字贴进来。";

class NoReaderError extends Error {}

/** Read a list out of a table, a text or a backup; the reader of tables is loaded for one only. */
export async function readFile(file: File): Promise<FileText> {
	if (file.size > MOST_BYTES) {
		return {
			problem: `“${file.name}”有 ${(file.size / 1e6).toFixed(1)} MB，太大了，没有读。请只存自己的那几行，再选一次。`,
		};
	}
	try {
		const bytes = await file.arrayBuffer();
		if (/\.xlsx$/i.test(file.name)) return await readWorkbook(bytes);
		const text = decode(new Uint8Array(bytes));
		if (text === undefined || !TEXT.test(file.name)) {
			return {
				problem: `“${file.name}”不是表格，也不是文字，没有读。请选 .xlsx、.csv、.txt，或者本站导出的 .json。`,
			};
		}
		if (!/\.csv$/i.test(file.name)) return { text };
		const papa = await loadReader(() => import("papaparse"));
		return fromRows(papa.default.parse<string[]>(text).data);
	} catch (error) {
		if (error instanceof NoReaderError) return { problem: NO_READER };
		return {
			problem: `“${file.name}”读不出来，可能没有下载完整，或者加了密码。请重新存一份，或者直接复制里面的字贴进来。`,
		};
	}
}

/** @throws NoReaderError where the network, not the file, is at fault */
function loadReader<Reader>(load: () => Promise<Reader>): Promise<Reader> {
	return load().catch(() => {
		throw new NoReaderError();
	});
}

async function readWorkbook(bytes: ArrayBuffer): Promise<FileText> {
	const { readSheet } = await loadReader(
		() => import("read-excel-file/universal"),
	);
	const rows = await readSheet(bytes);
	return fromRows(
		rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
	);
}

function fromRows(rows: readonly (readonly string[])[]): FileText {
	if (rows.length > MOST_ROWS) {
		return {
			problem: `这个表格有 ${rows.length} 行，太多了，没有读。请只留自己的商户，再选一次。`,
		};
	}
	return { text: tableText(rows) };
}

/** Text in one of the two encodings that Chinese files have; nothing for other bytes. */
function decode(bytes: Uint8Array): string | undefined {
	if (bytes.includes(0)) return undefined;
	const list = [...bytes];
	const text = decodeStrictly("utf-8", list) ?? decodeStrictly("gb18030", list);
	return text?.replace(/^\ufeff/, "");
}
