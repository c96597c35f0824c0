import { type PhoneNumber, parsePhoneNumber } from "../numbers/phone-number.ts";

/** What a line of a directory entry says. */
export type FieldKind =
	| "category"
	| "name"
	| "printed"
	| "phone"
	| "website"
	| "prefix"
	| "status"
	| "note"
	| "checked"
	| "source";

/** What an entry is of. */
export type EntryKind = "institution" | "service" | "regulator";

/** A number with the words that stand beside it on the page. */
export interface Hotline {
	readonly label: string;
	readonly phone: PhoneNumber;
	/** Service hours or days as printed, such as `16:00-22:00` or `工作日`. */
	readonly hours: string | undefined;
	/** What editors know of the number, so that it is no mistake of theirs. */
	readonly marks: readonly Mark[];
}

/** `原文如此`: malformed in the source too. `同号`: several entries share it. */
export type Mark = (typeof MARKS)[number];

const MARKS = ["原文如此", "同号"] as const;

/** The first three digits of an institution's merchant numbers. */
export interface Prefix {
	readonly code: string;
	/** How sure it is and why, where it is not certain. */
	readonly caveat: string | undefined;
}

const KINDS: readonly (readonly [RegExp, FieldKind])[] = [
	[/前三[位名]/, "prefix"],
	[/^类别$/, "category"],
	[/^(?:简称|别名|曾用名|全称)$/, "name"],
	[/^原文写法$/, "printed"],
	[/电话|热线|客服|联系/, "phone"],
	[/官网|网址|网站/, "website"],
	[/^状态$/, "status"],
	[/^(?:说明|备注|产品|所属机构)$/, "note"],
	[/核对/, "checked"],
	[/来源/, "source"],
];

const FIELD = /^([^：:]{1,12})[：:]\s*(.*)$/s;
const REMARK = /[（(]([^）)]*)[）)]\s*$/;
/** Outside brackets only, in which hours stand. */
const BETWEEN_NUMBERS = /[/／、](?![^（(]*[）)])/;
const CODE = /(\d+)(?:\s*[（(]([^）)]*)[）)])?/g;

/**
 * Split a line of an entry at its colon.
 *
 * @example
 * splitField("服务热线：95016") // { label: "服务热线", value: "95016" }
 */
export function splitField(
	line: string,
): { readonly label: string; readonly value: string } | undefined {
	const [, label, value] = FIELD.exec(line.trim()) ?? [];
	if (label === undefined || value === undefined) return undefined;
	return { label: label.trim(), value: value.trim() };
}

/**
 * What a label announces; `undefined` for one that no entry has.
 *
 * @example
 * fieldKind("商家号码前三名") // "prefix"
 */
export function fieldKind(label: string): FieldKind | undefined {
	return KINDS.find(([pattern]) => pattern.test(label))?.[1];
}

/**
 * The numbers of a line, each with the line's label and its own hours;
 * none where the line has no number.
 *
 * @example
 * parseHotlines("服务热线", "95016（16:00-22:00，同号）")[0].hours // "16:00-22:00"
 */
export function parseHotlines(
	label: string,
	value: string,
): readonly Hotline[] {
	return value
		.split(BETWEEN_NUMBERS)
		.filter((part) => /\d/.test(part))
		.map((part) => ({
			label,
			phone: parsePhoneNumber(part.replace(REMARK, "")),
			...readRemark(REMARK.exec(part)?.[1] ?? ""),
		}));
}

function readRemark(remark: string): Pick<Hotline, "hours" | "marks"> {
	const parts = remark.split(/[，,]/).map((part) => part.trim());
	const isMark = (part: string) => MARKS.some((mark) => mark === part);
	return {
		hours: parts.filter((part) => !isMark(part)).join("，") || undefined,
		marks: MARKS.filter((mark) => parts.includes(mark)),
	};
}

/**
 * The prefixes of a line, each with what is said about it in brackets.
 *
 * @example
 * parsePrefixes("885、886").map(({ code }) => code) // ["885", "886"]
 */
export function parsePrefixes(value: string): readonly Prefix[] {
	return [...value.matchAll(CODE)]
		.map(([, code = "", caveat]) => ({ code, caveat: caveat?.trim() }))
		.filter(({ code }) => code.length === 3);
}

/**
 * What kind of entry a category names; an entry without one is an institution.
 *
 * @example
 * entryKind("码牌") // "service"
 */
export function entryKind(category: string | undefined): EntryKind {
	if (category === undefined) return "institution";
	return category.startsWith("监管") ? "regulator" : "service";
}
