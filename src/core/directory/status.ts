/** How an institution fares, and since when, as its entry says. */
export interface Status {
	readonly kind: StatusKind;
	/** What is known of it; empty where the entry says no more. */
	readonly words: string;
}

/** `unclear`: something has happened, and its outcome is not known. */
export type StatusKind = keyof typeof STATUS_NAMES;

/** What the kinds are called, in the order in which the editors' guide explains them. */
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
 * Read a line of status. One that begins with no kind is unclear, and said as
 * it stands; the check names it.
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
 * The kind that a name stands for; `undefined` for any other word.
 *
 * @example
 * statusKind("已停业") // "closed"
 */
export function statusKind(name: string): StatusKind | undefined {
	return KINDS.find((kind) => STATUS_NAMES[kind] === name);
}

/**
 * A status as its line says it.
 *
 * @example
 * formatStatus({ kind: "closed", words: "2025-07-09" }) // "已停业，2025-07-09"
 */
export function formatStatus({ kind, words }: Status): string {
	return words === "" ? STATUS_NAMES[kind] : `${STATUS_NAMES[kind]}，${words}`;
}

/**
 * Whether the institution has ended, so that another way leads out of it.
 *
 * @example
 * hasEnded({ kind: "revoked", words: "" }) // true
 */
export function hasEnded(status: Status | undefined): boolean {
	return status?.kind === "closed" || status?.kind === "revoked";
}

/**
 * Whether its merchants should be deregistered before those of others: it has
 * ended, or may end soon. A new name alone changes nothing.
 *
 * @example
 * isAtRisk({ kind: "renamed", words: "" }) // false
 */
export function isAtRisk(status: Status | undefined): boolean {
	return hasEnded(status) || status?.kind === "suspended";
}
