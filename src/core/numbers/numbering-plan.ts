/** The kind of a telephone number in the Chinese numbering plan. */
export type PhoneKind =
	| "service" // 400 and 800: ten digits
	| "national" // 95xxx, 95xxxx and 1010xxxx: the same everywhere
	| "public" // 12xxx: regulators and public services
	| "city" // area code and a short number 96xxx
	| "landline" // area code and a local number
	| "mobile"; // eleven digits

/** A rule for a kind: how it begins, possible lengths without area code, and name. */
type Rule = readonly [
	kind: PhoneKind,
	begins: RegExp,
	lengths: readonly number[],
	name: string,
];

const RULES: readonly Rule[] = [
	["service", /^[48]00/, [10], "400 和 800 号码"],
	["national", /^95/, [5, 6], "95 开头的号码"],
	["national", /^1010/, [8], "1010 开头的号码"],
	["public", /^12/, [5], "12 开头的热线"],
	["mobile", /^1[3-9]/, [11], "手机号"],
	["city", /^0(?:10|2\d|[3-9]\d\d)96/, [5, 6], "区号后的 96 号码"],
	["landline", /^0(?:10|2\d)/, [8], "三位区号后的电话"],
	["landline", /^0[3-9]\d\d/, [7, 8], "四位区号后的电话"],
];

const AREA = /^0(?:10|2\d|[3-9]\d\d)/;
const WITHOUT_AREA = /^(?:[2-8]\d{6,7}|96\d{3,4})$/;
const LONGEST = 12;

/**
 * Find the kind of a complete number; `undefined` for anything else.
 * Source: the Chinese numbering plan (电信网编号计划, 2017).
 *
 * @example
 * phoneKind("95016") // "national"
 */
export function phoneKind(digits: string): PhoneKind | undefined {
	const local = withoutArea(digits);
	const isLocal = local === digits || /^[2-9]/.test(local);
	if (!isLocal || /\D/.test(digits)) return undefined;
	const [kind] =
		RULES.find(
			([, begins, lengths]) =>
				begins.test(digits) && lengths.includes(local.length),
		) ?? [];
	return kind;
}

/**
 * Remove a number's area code, if it has one.
 *
 * @example
 * withoutArea("02124013777") // "24013777"
 */
export function withoutArea(digits: string): string {
	return digits.replace(AREA, "");
}

/**
 * Tell whether numbers of this kind have several lengths, so that a missing
 * digit may go unnoticed.
 *
 * @example
 * hasSeveralLengths("02196256") // true
 */
export function hasSeveralLengths(digits: string): boolean {
	return RULES.some(
		([, begins, lengths]) => begins.test(digits) && lengths.length > 1,
	);
}

/**
 * Explain in Chinese why digits are not a complete number.
 *
 * @example
 * explainDigits("010" + "12345678") // "区号后面的号码不会以 1 开头"
 */
export function explainDigits(digits: string): string {
	const rule = RULES.find(([, begins]) => begins.test(digits));
	if (!rule) return explainUnknown(digits);
	const [, , lengths, name] = rule;
	const local = withoutArea(digits);
	return lengths.includes(local.length)
		? `区号后面的号码不会以 ${local.charAt(0)} 开头`
		: `${name}应有 ${lengths.join(" 位或 ")} 位，这里是 ${local.length} 位`;
}

function explainUnknown(digits: string): string {
	if (WITHOUT_AREA.test(digits)) return "号码不完整，前面缺区号";
	return digits.length > LONGEST
		? `没有 ${digits.length} 位的电话号码`
		: "号码不完整";
}
