/** An acquirer that is not an institution of the directory, such as a bank. */
export interface Acquirer {
	/** First three digits of its merchant numbers. */
	readonly code: string;
	readonly name: string;
	/** What it is, how sure that is, and the sources. */
	readonly note: string;
}

const ROW = /^\|\s*(\d{3})\s*\|\s*([^|]+?)\s*\|\s*([^|]*?)\s*\|\s*$/;

/**
 * Parse the table on the page of other acquirers.
 *
 * @example
 * parseAcquirers("| 102 | 中国工商银行 | 银行，可信度高 |")[0].name // "中国工商银行"
 */
export function parseAcquirers(markdown: string): readonly Acquirer[] {
	return markdown.split(/\r?\n/).flatMap((line) => {
		const [, code, name, note] = ROW.exec(line) ?? [];
		return code && name && note !== undefined ? [{ code, name, note }] : [];
	});
}
