/** A problem in a page, for its editor: position, message and hint. */
export interface Diagnostic {
	/** Path from the project's root, such as `docs/phones.md`. */
	readonly file: string;
	/** One-based. */
	readonly line: number;
	/** One-based, in characters. */
	readonly column: number;
	readonly severity: "error" | "warning";
	readonly message: string;
	readonly hint: string;
}

/** The message and hint of a diagnostic. */
export type Words = readonly [message: string, hint: string];

/** Position of a mistake; the column defaults to the start of the line. */
interface Where {
	readonly file: string;
	readonly line: number;
	readonly column?: number;
}

/**
 * Make a diagnostic of severity `error`.
 *
 * @example
 * mistakeAt({ file: "docs/a.md", line: 3 }, "甲", "乙").severity // "error"
 */
export function mistakeAt(
	{ file, line, column = 1 }: Where,
	...[message, hint]: Words
): Diagnostic {
	return { file, line, column, severity: "error", message, hint };
}

/**
 * Format a diagnostic as one line, as compilers do.
 *
 * @example
 * formatDiagnostic({ file: "docs/a.md", line: 3, column: 1, severity: "error", message: "甲", hint: "乙" }) // "docs/a.md:3:1 错误 甲 — 乙"
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
	const { file, line, column, severity, message, hint } = diagnostic;
	const word = severity === "error" ? "错误" : "警告";
	return `${file}:${line}:${column} ${word} ${message} — ${hint}`;
}

/**
 * Format all diagnostics, one per line, with totals.
 *
 * @example
 * formatDiagnostics([], 20) // "检查了 20 个文件：没有错误"
 */
export function formatDiagnostics(
	diagnostics: readonly Diagnostic[],
	files: number,
): string {
	const count = (severity: Diagnostic["severity"]) =>
		diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
	const [errors, warnings] = [count("error"), count("warning")];
	const sum = [
		errors > 0 ? `${errors} 个错误` : "没有错误",
		...(warnings > 0 ? [`${warnings} 个警告`] : []),
	];
	const lines = diagnostics.map(
		(diagnostic) => `${formatDiagnostic(diagnostic)}\n`,
	);
	return `${lines.join("")}检查了 ${files} 个文件：${sum.join("，")}`;
}
