/** What kind of line a number is, by the Chinese numbering plan. */
export type PhoneKind =
	| "service" // 400 and 800: ten digits
	| "national" // 95xxx, 95xxxx and 1010xxxx: the same everywhere
	| "public" // 12xxx: regulators and public services
	| "city" // area code and a short number 96xxx
	| "landline"; // area code and a local number

/** A number as a page prints it, and whether a telephone can dial it. */
export type PhoneNumber =
	| {
			readonly printed: string;
			readonly digits: string;
			readonly dialable: true;
			readonly kind: PhoneKind;
	  }
	| {
			readonly printed: string;
			readonly digits: string;
			readonly dialable: false;
			/** Why it cannot be dialled, for the reader, in Chinese. */
			readonly reason: string;
	  };

interface Rule {
	readonly kind: PhoneKind;
	readonly begins: RegExp;
	readonly whole: RegExp;
	readonly should: string;
}

const RULES: readonly Rule[] = [
	{
		kind: "service",
		begins: /^[48]00/,
		whole: /^[48]00\d{7}$/,
		should: "400 和 800 号码应有 10 位",
	},
	{
		kind: "national",
		begins: /^95/,
		whole: /^95\d{3,4}$/,
		should: "95 开头的号码应有 5 位或 6 位",
	},
	{
		kind: "national",
		begins: /^1010/,
		whole: /^1010\d{4}$/,
		should: "1010 开头的号码应有 8 位",
	},
	{
		kind: "public",
		begins: /^12/,
		whole: /^12\d{3}$/,
		should: "12 开头的热线应有 5 位",
	},
	{
		kind: "city",
		begins: /^0(?:10|2\d|[3-9]\d\d)96/,
		whole: /^0(?:10|2\d|[3-9]\d\d)96\d{3,4}$/,
		should: "区号后的 96 号码应有 5 位或 6 位",
	},
	{
		kind: "landline",
		begins: /^0(?:10|2\d)/,
		whole: /^0(?:10|2\d)[2-9]\d{7}$/,
		should: "三位区号后的电话应有 8 位",
	},
	{
		kind: "landline",
		begins: /^0[3-9]\d\d/,
		whole: /^0[3-9]\d\d[2-9]\d{6,7}$/,
		should: "四位区号后的电话应有 7 位或 8 位",
	},
];

/**
 * Read a telephone number that a page prints; a malformed one is kept as
 * printed, with the reason, and no digit is guessed.
 * Source of the rules: the Chinese numbering plan (电信网编号计划, 2017).
 *
 * @example
 * parsePhoneNumber("400-881-616") // { digits: "400881616", dialable: false, … }
 */
export function parsePhoneNumber(text: string): PhoneNumber {
	const printed = text.trim();
	const digits = printed.normalize("NFKC").replace(/\D/g, "");
	const rule = RULES.find(({ begins }) => begins.test(digits));
	if (!rule) return { printed, digits, dialable: false, reason: "号码不完整" };
	if (rule.whole.test(digits)) {
		return { printed, digits, dialable: true, kind: rule.kind };
	}
	const reason = `${rule.should}，这里是 ${localLength(rule, digits)} 位`;
	return { printed, digits, dialable: false, reason };
}

/** How many digits the rule's sentence counts: those after the area code. */
function localLength(rule: Rule, digits: string): number {
	if (rule.kind !== "city" && rule.kind !== "landline") return digits.length;
	return digits.length - (/^0(?:10|2)/.test(digits) ? 3 : 4);
}
