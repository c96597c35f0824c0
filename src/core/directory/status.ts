/** The status of an institution, as its entry says. */
export interface Status {
	readonly kind: StatusKind;
	/** Details, such as the date; empty if the entry gives none. */
	readonly words: string;
}

/** `unclear`: something has happened, but the outcome is unknown. */
export type StatusKind = keyof typeof STATUS_NAMES;

/** Names of the kinds, in the order of the editors' guide. */
export const STATUS_NAMES = {
	normal: "正常",
	closed: "已停业",
	revoked: "牌照注销",
	suspended: "续展中止",
	renamed: "更名",
	unclear: "不明",
} as const;

/** The kind before the first comma, and the words after it. */
const PARTS = /^([^，,；;。]+?)(?:\s*[，,；;。]\s*(.*))?$/s;
const KINDS = [
	...(["normal", "closed", "revoked"] as const),
	...(["suspended", "renamed", "unclear"] as const),
];

/**
 * Parse a line of status. One that does not begin with a kind is `unclear` and
 * keeps its whole text; the check reports it.
 *
 * @example
 * parseStatus("已停业，2025-07-09 终止全部支付业务") // { kind: "closed", words: "2025-07-09 终止全部支付业务" }
 */
export function parseStatus(value: string): Status {
	const [, name = "", words = ""] = PARTS.exec(value) ?? [];
	const kind = statusKind(name);
	return kind ? { kind, words } : { kind: "unclear", words: value };
}

/**
 * Find the kind with a name; `undefined` for any other word.
 *
 * @example
 * statusKind("已停业") // "closed"
 */
export function statusKind(name: string): StatusKind | undefined {
	return KINDS.find((kind) => STATUS_NAMES[kind] === name);
}

/**
 * Format a status as its line is written.
 *
 * @example
 * formatStatus({ kind: "closed", words: "2025-07-09" }) // "已停业，2025-07-09"
 */
export function formatStatus({ kind, words }: Status): string {
	return words === "" ? STATUS_NAMES[kind] : `${STATUS_NAMES[kind]}，${words}`;
}

/**
 * Tell whether the institution has closed or lost its licence, so that its
 * merchants need another way out.
 *
 * @example
 * hasEnded({ kind: "revoked", words: "" }) // true
 */
export function hasEnded(status: Status | undefined): boolean {
	return status?.kind === "closed" || status?.kind === "revoked";
}

/**
 * Tell whether the institution's merchants should be deregistered first: it has
 * ended, or may end soon. A new name alone is no risk.
 *
 * @example
 * isAtRisk({ kind: "renamed", words: "" }) // false
 */
export function isAtRisk(status: Status | undefined): boolean {
	return hasEnded(status) || status?.kind === "suspended";
}
