import { decodeStrictly } from "../text/strict-decoder.ts";
import { isMojibake } from "./mojibake.ts";

/** Whole `%XX`, and at their end what a cut left of one. */
const RUN = /((?:%[\da-f]{2})+)(?:%[\da-f]?(?![\da-f]))?/gi;
const CUT = /%[\da-f]?(?=[&#]|$)/gi;
const UNKNOWN = "\ufffd";
const SHORT = /^[\0-\u07ff]*$/;
const LONG = /[\u0800-\ufffc\u{10000}-\u{10ffff}]/gu;

/**
 * Decode `%XX` once, from UTF-8 or else from GBK, which old Chinese programs
 * use. What a cut in the middle of a character leaves becomes `U+FFFD`.
 *
 * @example
 * decodePercent("%E6%B3%A8%E9%94%80") // "注销"
 * @example
 * decodePercent("%D7%A2%CF%FA") // "注销"
 */
export function decodePercent(text: string): string {
	return text
		.replace(RUN, (_, run: string) => decodeBytes(toBytes(run)) || UNKNOWN)
		.replace(CUT, UNKNOWN);
}

function toBytes(run: string): readonly number[] {
	return run
		.slice(1)
		.split("%")
		.map((byte) => Number.parseInt(byte, 16));
}

function decodeBytes(bytes: readonly number[]): string {
	const utf8 = decodeStrictly("utf-8", bytes);
	if (utf8 !== undefined && !mayBeGbk(utf8, bytes)) return utf8;
	const rough = utf8 ?? new TextDecoder().decode(Uint8Array.from(bytes));
	const gbk = isMostlyRead(rough)
		? undefined
		: decodeStrictly("gb18030", bytes);
	return gbk ?? rough;
}

/** Some Chinese words in GBK, such as 平台, are Greek or Arabic in UTF-8. */
function mayBeGbk(utf8: string, bytes: readonly number[]): boolean {
	const isGb2312 = bytes.length >= 4 && bytes.every((byte) => byte >= 0xa1);
	return isGb2312 && SHORT.test(utf8) && !isMojibake(utf8);
}

/** Whether UTF-8 with a fault in it has more Chinese than faults. */
function isMostlyRead(rough: string): boolean {
	const read = rough.match(LONG)?.length ?? 0;
	return read > rough.split(UNKNOWN).length - 1;
}
