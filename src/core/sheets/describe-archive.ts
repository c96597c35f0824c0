/**
 * Explain in Chinese why an archive is not a workbook and what to do, by the
 * names of its files.
 *
 * @example
 * describeArchive(["Index/Document.iwa"]) // "这是苹果 Numbers 的表格，……"
 */
export function describeArchive(names: readonly string[]): string {
	const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
	if (has(/\.iwa$/)) {
		return "这是苹果 Numbers 的表格，本站读不了。请在 Numbers 里选“导出到 › Excel”或“CSV”，再选导出的文件。";
	}
	if (has(/^xl\/workbook\.bin$/)) {
		return "这是二进制的 Excel 表格（.xlsb），本站读不了。请另存为“Excel 工作簿（.xlsx）”，再选一次。";
	}
	if (has(/^word\//)) {
		return "这是 Word 文档。请打开它，把里面的字复制了贴进来。";
	}
	if (has(/^content\.xml$/) && has(/^mimetype$/)) {
		return "这是 .ods 表格，本站读不了。请在 LibreOffice 或 WPS 里另存为 .xlsx 或 .csv，再选一次。";
	}
	return "这是压缩包，里面不是表格。请先解压，再选里面的表格或文字文件。";
}
