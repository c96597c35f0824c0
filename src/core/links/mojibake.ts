import { decodeStrictly } from "../text/strict-decoder.ts";

/** Characters 0x80 to 0x9f of Windows-1252, which is often called Latin-1. */
const WINDOWS_1252 =
	"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const NEXT = `[\u0080-\u00bf${WINDOWS_1252}]`;
/** Two-byte sequences, only those that arise when text is misread as Latin-1 twice. */
const TWO = `[ÂÃÅÆË]${NEXT}`;
const MORE = `[\u00e0-\u00ef]${NEXT}{2}|[\u00f0-\u00f4]${NEXT}{3}`;
const SEQUENCE = new RegExp(`${MORE}|${TWO}`, "g");
const CHINESE = new RegExp(MORE);
const CUT = new RegExp(`[\u00e0-\u00ef]${NEXT}?(?=[&#\ufffd]|$)`, "g");

/**
 * Tell whether a text looks like Chinese UTF-8 read as Latin-1.
 *
 * @example
 * isMojibake("æ‹‰") // true
 */
export function isMojibake(text: string): boolean {
	return CHINESE.test(text);
}

/**
 * Decode UTF-8 that was read as Latin-1; other text is unchanged.
 *
 * @example
 * undoMojibake("æ‹‰å\u008d¡æ‹‰") // "拉卡拉"
 */
export function undoMojibake(text: string): string {
	const undone = text.replace(
		SEQUENCE,
		(sequence) =>
			decodeStrictly("utf-8", [...sequence].map(toByte)) ?? sequence,
	);
	return isMojibake(text) ? undone.replace(CUT, "\ufffd") : undone;
}

function toByte(character: string): number {
	const index = WINDOWS_1252.indexOf(character);
	return index < 0 ? character.charCodeAt(0) : 0x80 + index;
}
