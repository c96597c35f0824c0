import { type PhoneNumber, parsePhoneNumber } from "../numbers/phone-number.ts";
import { toHalfWidth } from "../text/half-width.ts";

/** The kind of a line of an entry. */
export type FieldKind = (typeof KINDS)[number][1];

/** The kind of an entry. */
export type EntryKind = "institution" | "service" | "regulator";

/** A number with the words beside it on the page. */
export interface Hotline {
	readonly label: string;
	readonly phone: PhoneNumber;
	/** Service hours or days as printed, such as `16:00-22:00` or `工作日`. */
	readonly hours: string | undefined;
	/** Editors' marks, which exempt the number from some checks. */
	readonly marks: readonly Mark[];
	/** Whether somebody has verified the number and its hours. */
	readonly isVerified: boolean;
}

/** `原文如此`: malformed in the source too. `同号`: several entries share it. */
export type Mark = (typeof MARKS)[number];

const MARKS = ["原文如此", "同号"] as const;

/** The first three digits of an institution's merchant numbers. */
export interface Prefix {
	readonly code: string;
	/** How certain the prefix is and why; `undefined` if nothing is remarked. */
	readonly caveat: string | undefined;
}

/** Kinds by label; the first match counts. */
const KINDS = [
	[/前三[位名]/, "prefix"],
	[/^类别$/, "category"],
	[/^(?:简称|别名|曾用名|全称)$/, "name"],
	[/^原文写法$/, "printed"],
	[/^渠道$/, "channel"],
	[/^办理条件$/, "condition"],
	[/^要准备$/, "prepare"],
	[/^多久办完$/, "duration"],
	[/^转人工$/, "operator"],
	[/^通话核实$/, "called"],
	[/^变更$/, "change"],
	[/电话|热线|客服|联系/, "phone"],
	[/官网|网址|网站/, "website"],
	[/^状态$/, "status"],
	[/^(?:说明|备注|产品|所属机构)$/, "note"],
	[/核对/, "checked"],
	[/来源/, "source"],
] as const;

const FIELD = /^([^：:]{1,12})[：:]\s*(.*)$/s;
const CLOSING = /[）)]$/;
const OPENING = /[（(]/;
/** Separators between numbers, and brackets, whose separators are skipped. */
const BRACKET_OR_BREAK = /[（(][^（()）]*[）)]|[/／、]/g;
const DIGIT = /[0-9０-９]/;
/** An extension in brackets is part of the number, not hours. */
const EXTENSION = /^(?:转|轉|分机|分機|ext\.?) ?\d+$/i;
/** A token of letters and digits of any script, with the remark behind it. */
const CODE = /([a-zａ-ｚ\p{N}]+)(?:[ \t]*[（(]([^（()）]*)[）)])?/giu;
const PREFIX = /^\d{3}$/;

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
 * Find the kind of a label; `undefined` if it is unknown.
 *
 * @example
 * fieldKind("商家号码前三名") // "prefix"
 */
export function fieldKind(label: string): FieldKind | undefined {
	return KINDS.find(([pattern]) => pattern.test(label))?.[1];
}

/**
 * Parse the numbers of a line, each with the line's label and its own hours. A
 * number marked 原文如此 cannot be dialled, even if it looks complete.
 *
 * @example
 * parseHotlines("服务热线", "95016（16:00-22:00，同号）")[0].hours // "16:00-22:00"
 */
export function parseHotlines(
	label: string,
	value: string,
	isVerified = false,
): readonly Hotline[] {
	return splitNumbers(value)
		.filter((part) => DIGIT.test(part))
		.map((part) => {
			const [number, remark] = splitRemark(part);
			const phone = parsePhoneNumber(number);
			const isVerbatim = part.includes(MARKS[0]);
			return {
				label,
				phone: isVerbatim ? withhold(phone) : phone,
				...readRemark(remark),
				isVerified,
			};
		});
}

function splitNumbers(value: string): readonly string[] {
	const breaks = [...value.matchAll(BRACKET_OR_BREAK)]
		.filter(({ 0: found }) => found.length === 1)
		.map(({ index }) => index);
	return [-1, ...breaks].map((start, index) =>
		value.slice(start + 1, breaks[index]),
	);
}

/** Split off the bracketed remark behind a number; empty if there is none. */
function splitRemark(part: string): readonly [number: string, remark: string] {
	const text = part.trim();
	if (!CLOSING.test(text)) return [text, ""];
	const inner = text.slice(0, -1);
	const from = Math.max(inner.lastIndexOf("）"), inner.lastIndexOf(")")) + 1;
	const open = inner.slice(from).search(OPENING);
	const remark = inner.slice(from + open + 1);
	const isPart = open < 0 || EXTENSION.test(toHalfWidth(remark).trim());
	return isPart ? [text, ""] : [text.slice(0, from + open), remark];
}

/** Make a number that editors marked as malformed undialable. */
function withhold(phone: PhoneNumber): PhoneNumber {
	if (!phone.dialable) return phone;
	const { printed, digits } = phone;
	const reason = "可能少印或多印了数字";
	return { printed, digits, dialable: false, reason };
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
 * Parse the prefixes of a line, each with its bracketed remark. A prefix is
 * three separate digits 0–9, in half or full width: `822①` is not one.
 *
 * @example
 * parsePrefixes("885、886").map(({ code }) => code) // ["885", "886"]
 */
export function parsePrefixes(value: string): readonly Prefix[] {
	return [...value.matchAll(CODE)]
		.map(([, code = "", caveat]) => ({
			code: toHalfWidth(code),
			caveat: caveat?.trim(),
		}))
		.filter(({ code }) => PREFIX.test(code));
}

/**
 * Find the kind of entry that a category names; the default is an institution.
 *
 * @example
 * entryKind("码牌") // "service"
 */
export function entryKind(category: string | undefined): EntryKind {
	if (category === undefined) return "institution";
	return category.startsWith("监管") ? "regulator" : "service";
}
