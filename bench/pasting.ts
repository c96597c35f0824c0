import { readPasted } from "../src/core/pasting/read-pasted.ts";
import { markdownTable } from "./markdown-table.ts";

const LENGTHS = [1000, 10_000, 100_000];
const ROUNDS = 9;
const RECORD =
	"商户名称：张三便利店\n商户编号：8222 9007 0111 135\n终端号：12345678\n日期：2026-11-23 10:20:30\n电话 13800138000\n\n";
const ROW = "1\t822290070111135\t张三便利店\t13800138000\t2026-11-23\n";
const TEXTS = [
	["labelled records", RECORD],
	["table", ROW],
	["one line", RECORD.replaceAll("\n", "，")],
] as const;

/** How long it takes to read pasted texts of three lengths; the table, in Markdown. */
export function measurePasting(): string {
	const rows = TEXTS.map(([name, piece]) => {
		const text = piece.repeat(Math.ceil(100_000 / piece.length));
		const times = LENGTHS.map((length) => fastest(text.slice(0, length)));
		const [, middle = 0, long = 0] = times;
		const ratio = (long / middle).toFixed(1);
		return [name, ...times.map((time) => time.toFixed(1)), ratio];
	});
	const heads = LENGTHS.map((length) => `${length.toLocaleString("en")}, ms`);
	return markdownTable(["text", ...heads, "100k : 10k"], rows);
}

/** Milliseconds of the best round: what else the machine does only adds to it. */
function fastest(text: string): number {
	const times = Array.from({ length: ROUNDS }, () => {
		const from = performance.now();
		readPasted(text);
		return performance.now() - from;
	});
	return Math.min(...times);
}
