import { explainDigits, type PhoneKind, phoneKind } from "./numbering-plan.ts";
import { type PrintedNumber, splitNumber } from "./printed-number.ts";

/** A number as a page prints it, and whether a telephone can dial it. */
export type PhoneNumber =
	| {
			/** As printed, with what follows it: an extension, or words. */
			readonly printed: string;
			/** To dial: digit for digit as printed, without an extension. */
			readonly digits: string;
			readonly dialable: true;
			readonly kind: PhoneKind;
			/** To ask for once somebody answers; `tel:` does not carry it. */
			readonly extension?: string | undefined;
	  }
	| {
			readonly printed: string;
			readonly digits: string;
			readonly dialable: false;
			/** Why it cannot be dialled, for the reader, in Chinese. */
			readonly reason: string;
	  };

const EXTENSION =
	/^[ ,，]?\(? ?(?:转|轉|分机|分機|ext\.?|-(?=\d{3,5}(?!\d))) ?[:：]? ?(\d{1,6})\)?(?=[^\d]|$)/i;
/** An extension is behind a hyphen only where a switchboard is in front. */
const HYPHEN = /^-/;
/** Words and punctuation that cannot be taken for a part of the number. */
const REMARK = /^[\s\p{Script=Han},.;:!()，。；：、！“”《》]*$/u;
/** Numbers that are the same everywhere have no extensions, only menus. */
const WITHOUT_EXTENSION: readonly PhoneKind[] = ["national", "public"];
const LONGEST_TAIL = 12;

/**
 * Read a telephone number that a page prints; a malformed one is kept as
 * printed, with the reason, and no digit is guessed. What follows a whole
 * number is an extension or a remark; with anything else behind it that might
 * be a digit, the number cannot be dialled.
 *
 * @example
 * parsePhoneNumber("400-881-616") // { digits: "400881616", dialable: false, … }
 * @example
 * parsePhoneNumber("021-24013777转801") // { digits: "02124013777", extension: "801", … }
 */
export function parsePhoneNumber(text: string): PhoneNumber {
	const printed = text.trim();
	const number = splitNumber(printed);
	const { digits, tail } = number;
	const kind = phoneKind(digits);
	if (!kind) {
		return { printed, digits, dialable: false, reason: explainNumber(number) };
	}
	if (REMARK.test(tail)) return { printed, digits, dialable: true, kind };
	const extension = readExtension(tail, kind);
	if (extension) return { printed, digits, dialable: true, kind, extension };
	return { printed, digits, dialable: false, reason: explainTail(number) };
}

function readExtension(tail: string, kind: PhoneKind): string | undefined {
	if (WITHOUT_EXTENSION.includes(kind)) return undefined;
	if (HYPHEN.test(tail) && kind !== "landline") return undefined;
	const [whole = "", extension] = EXTENSION.exec(tail) ?? [];
	return REMARK.test(tail.slice(whole.length)) ? extension : undefined;
}

function explainNumber({ digits, isForeign }: PrintedNumber): string {
	return isForeign && phoneKind(`0${digits}`)
		? "这是带 +86 的写法，在国内拨打，区号前面要加 0"
		: explainDigits(digits);
}

function explainTail({ digits, tail }: PrintedNumber): string {
	const characters = [...tail.trim()];
	const words = characters.slice(0, LONGEST_TAIL).join("");
	const rest = characters.length > LONGEST_TAIL ? "……" : "";
	return EXTENSION.test(tail)
		? `${digits} 没有分机，后面却写着“${words}${rest}”`
		: `${digits} 后面还有“${words}${rest}”，不知道是不是号码的一部分`;
}
