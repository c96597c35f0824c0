/** A line of an entry as plain text. */
export interface EntryLine {
	readonly label: string;
	readonly value: string;
}

/** An entry as plain text; parts without a value are empty. */
export interface EntryWords {
	readonly name: string;
	/** Such as `852、910（可信度中）`. */
	readonly prefixes: string;
	/** Such as `已停业`. */
	readonly status: string;
	/** The number to call first, with its hours. */
	readonly hotline: EntryLine | undefined;
	/** Everything else. */
	readonly lines: readonly EntryLine[];
	/** Such as `核对：2026-11-26`. */
	readonly checked: string;
}

/**
 * Write what a friend needs to dial, without the address: name, prefixes,
 * status, number with its hours, and date of the last check.
 *
 * @example
 * shortEntryWords(lakala) // "拉卡拉\n商户编号前三位：822\n客服电话：95016（8:00-22:00）\n核对：2026-11-26"
 */
export function shortEntryWords(entry: EntryWords): string {
	return joinLines(entry, []);
}

/**
 * Write the whole entry as text for a chat, without the address.
 *
 * @example
 * entryWords(lakala) // "拉卡拉\n商户编号前三位：822\n…\n全称：拉卡拉支付股份有限公司\n…"
 */
export function entryWords(entry: EntryWords): string {
	return joinLines(entry, entry.lines);
}

function joinLines(entry: EntryWords, more: readonly EntryLine[]): string {
	const { name, prefixes, status, hotline, checked } = entry;
	return [
		name + (status && `（${status}）`),
		prefixes && `商户编号前三位：${prefixes}`,
		hotline ? formatLine(hotline) : "电话：没有能拨的",
		...more.map(formatLine),
		checked,
	]
		.filter(Boolean)
		.join("\n");
}

function formatLine({ label, value }: EntryLine): string {
	return label ? `${label}：${value}` : value;
}
