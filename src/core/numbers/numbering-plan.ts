/** What kind of line a number is, by the Chinese numbering plan. */
export type PhoneKind =
	| "service" // 400 and 800: ten digits
	| "national" // 95xxx, 95xxxx and 1010xxxx: the same everywhere
	| "public" // 12xxx: regulators and public services
	| "city" // area code and a short number 96xxx
	| "landline" // area code and a local number
	| "mobile"; // eleven digits

/** A kind of number: how it begins, and all of it. */
interface Rule {
	readonly kind: PhoneKind;
	readonly begins: RegExp;
	readonly whole: RegExp;
	readonly should: string;
	/** Lengths that it may have, without its area code. */
	readonly lengths: readonly number[];
}

const RULES: readonly Rule[] = [
	{
		kind: "service",
		begins: /^[48]00/,
		whole: /^[48]00\d{7}$/,
		should: "400 和 800 号码应有 10 位",
		lengths: [10],
	},
	{
		kind: "national",
		begins: /^95/,
		whole: /^95\d{3,4}$/,
		should: "95 开头的号码应有 5 位或 6 位",
		lengths: [5, 6],
	},
	{
		kind: "national",
		begins: /^1010/,
		whole: /^1010\d{4}$/,
		should: "1010 开头的号码应有 8 位",
		lengths: [8],
	},
	{
		kind: "public",
		begins: /^12/,
		whole: /^12\d{3}$/,
		should: "12 开头的热线应有 5 位",
		lengths: [5],
	},
	{
		kind: "mobile",
		begins: /^1[3-9]/,
		whole: /^1[3-9]\d{9}$/,
		should: "手机号应有 11 位",
		lengths: [11],
	},
	{
		kind: "city",
		begins: /^0(?:10|2\d|[3-9]\d\d)96/,
		whole: /^0(?:10|2\d|[3-9]\d\d)96\d{3,4}$/,
		should: "区号后的 96 号码应有 5 位或 6 位",
		lengths: [5, 6],
	},
	{
		kind: "landline",
		begins: /^0(?:10|2\d)/,
		whole: /^0(?:10|2\d)[2-9]\d{7}$/,
		should: "三位区号后的电话应有 8 位",
		lengths: [8],
	},
	{
		kind: "landline",
		begins: /^0[3-9]\d\d/,
		whole: /^0[3-9]\d\d[2-9]\d{6,7}$/,
		should: "四位区号后的电话应有 7 位或 8 位",
		lengths: [7, 8],
	},
];

const AREA = /^0(?:10|2\d|[3-9]\d\d)/;
const WITHOUT_AREA = /^(?:[2-8]\d{6,7}|96\d{3,4})$/;
const WITH_AREA: readonly PhoneKind[] = ["city", "landline"];
const LONGEST = 12;

/**
 * The kind of a whole number; `undefined` for anything else.
 * Source: the Chinese numbering plan (电信网编号计划, 2017).
 *
 * @example
 * phoneKind("95016") // "national"
 */
export function phoneKind(digits: string): PhoneKind | undefined {
	return RULES.find(({ whole }) => whole.test(digits))?.kind;
}

/**
 * Whether numbers of this kind have several lengths, so that one with a digit
 * missing may look whole.
 *
 * @example
 * hasSeveralLengths("02196256") // true
 */
export function hasSeveralLengths(digits: string): boolean {
	const rule = RULES.find(({ begins }) => begins.test(digits));
	return rule !== undefined && rule.lengths.length > 1;
}

/**
 * Why digits are no whole number, for the reader, in Chinese.
 *
 * @example
 * explainDigits("010" + "12345678") // "区号后面的号码不会以 1 开头"
 */
export function explainDigits(digits: string): string {
	const rule = RULES.find(({ begins }) => begins.test(digits));
	if (!rule) return explainUnknown(digits);
	const local = WITH_AREA.includes(rule.kind)
		? digits.replace(AREA, "")
		: digits;
	return rule.lengths.includes(local.length)
		? `区号后面的号码不会以 ${local.charAt(0)} 开头`
		: `${rule.should}，这里是 ${local.length} 位`;
}

function explainUnknown(digits: string): string {
	if (WITHOUT_AREA.test(digits)) return "号码不完整，前面缺区号";
	return digits.length > LONGEST
		? `没有 ${digits.length} 位的电话号码`
		: "号码不完整";
}
