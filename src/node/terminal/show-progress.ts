/** Reports the progress of a task. */
export type Progress = (what: string, done: number, total: number) => void;

/** The part of `process.stdout` that is needed. */
export interface Terminal {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

/** Milliseconds between two lines where lines cannot be replaced. */
const PAUSE = 10_000;
const REPLACE_LINE = "\r\u001b[K";

/**
 * Show the progress of tasks: on a terminal in one line for all current ones;
 * in a file or a log in a line when one is done, and every ten seconds.
 *
 * @example
 * showProgress(process.stdout)("渲染页面", 12, 65) // 渲染页面 12/65
 */
export function showProgress(terminal: Terminal, clock = Date.now): Progress {
	const going = new Map<string, string>();
	let last = clock();
	return (what, done, total) => {
		const text = `${what} ${done}/${total}`;
		const isOver = done >= total;
		if (terminal.isTTY) {
			if (isOver) going.delete(what);
			else going.set(what, text);
			terminal.write(REPLACE_LINE + [...going.values()].join("，"));
			return;
		}
		if (!isOver && clock() - last < PAUSE) return;
		last = clock();
		terminal.write(`${text}\n`);
	};
}

/** Clear the progress line before an error. */
export function clearProgress(terminal: Terminal): void {
	if (terminal.isTTY) terminal.write(REPLACE_LINE);
}
