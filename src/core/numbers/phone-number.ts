import { explainDigits, type PhoneKind, phoneKind } from "./numbering-plan.ts";
import { type PrintedNumber, splitNumber } from "./printed-number.ts";

/** A printed number, and whether it can be dialled. */
export type PhoneNumber =
	| {
			/** The printed text, including an extension or remark. */
			readonly printed: string;
			/** Digits to dial, as printed, without the extension. */
			readonly digits: string;
			readonly dialable: true;
			readonly kind: PhoneKind;
			/** Extension to dial after the call is answered; `tel:` does not carry it. */
			readonly extension?: string | undefined;
	  }
	| {
			readonly printed: string;
			readonly digits: string;
			readonly dialable: false;
			/** Why it cannot be dialled, in Chinese. */
			readonly reason: string;
	  };

const EXTENSION =
	/^[ ,，]?\(? ?(?:转|轉|分机|分機|ext\.?|-(?=\d{3,5}(?!\d))) ?[:：]? ?(\d{1,6})\)?(?=[^\d]|$)/i;
/** A hyphen before an extension; only landlines have such extensions. */
const HYPHEN = /^-/;
/** Words and punctuation that cannot be part of the number. */
const REMARK = /^[\s\p{Script=Han},.;:!()，。；：、！“”《》]*$/u;
/** Numbers valid nationwide, which have menus instead of extensions. */
const WITHOUT_EXTENSION: readonly PhoneKind[] = ["national", "public"];
const LONGEST_TAIL = 12;

/**
 * Parse a printed telephone number. A malformed one is kept as printed, with
 * the reason; no digit is guessed. An extension or remark may follow; a number
 * followed by anything else that might be a digit cannot be dialled.
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
