import { decodeStrictly } from "../text/strict-decoder.ts";
import { isMojibake } from "./mojibake.ts";

/** Complete `%XX`, and a truncated one at their end. */
const RUN = /((?:%[\da-f]{2})+)(?:%[\da-f]?(?![\da-f]))?/gi;
const CUT = /%[\da-f]?(?=[&#]|$)/gi;
const UNKNOWN = "\ufffd";
const SHORT = /^[\0-\u07ff]*$/;
const LONG = /[\u0800-\ufffc\u{10000}-\u{10ffff}]/gu;

/**
 * Decode `%XX` once, as UTF-8 or else as GBK, which old Chinese programs use. A
 * truncated character becomes `U+FFFD`.
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

/** Tell whether bytes may be GBK: some words, such as 平台, are Greek or Arabic in UTF-8. */
function mayBeGbk(utf8: string, bytes: readonly number[]): boolean {
	const isGb2312 = bytes.length >= 4 && bytes.every((byte) => byte >= 0xa1);
	return isGb2312 && SHORT.test(utf8) && !isMojibake(utf8);
}

/** Tell whether malformed UTF-8 has more Chinese characters than errors. */
function isMostlyRead(rough: string): boolean {
	const read = rough.match(LONG)?.length ?? 0;
	return read > rough.split(UNKNOWN).length - 1;
}
