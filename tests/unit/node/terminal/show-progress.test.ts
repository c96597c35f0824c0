import { describe, expect, test } from "vitest";
import {
	clearProgress,
	showProgress,
} from "../../../../src/node/terminal/show-progress.ts";

const CLEAR = "\r\u001b[K";

describe("showProgress", () => {
	test("changes one line of a terminal, for all that go on at once", () => {
		const { written, terminal } = open(true);
		const progress = showProgress(terminal);
		progress("渲染页面", 1, 2);
		progress("画预览图", 5, 9);
		progress("渲染页面", 2, 2);
		progress("画预览图", 9, 9);
		expect(written).toEqual([
			`${CLEAR}渲染页面 1/2`,
			`${CLEAR}渲染页面 1/2，画预览图 5/9`,
			`${CLEAR}画预览图 5/9`,
			CLEAR,
		]);
	});

	test("writes few lines into a file: what is done, and every ten seconds", () => {
		const { written, terminal } = open(false);
		let now = 0;
		const progress = showProgress(terminal, () => now);
		progress("渲染页面", 1, 4);
		now = 9_999;
		progress("渲染页面", 2, 4);
		now = 10_000;
		progress("渲染页面", 3, 4);
		progress("渲染页面", 4, 4);
		expect(written).toEqual(["渲染页面 3/4\n", "渲染页面 4/4\n"]);
	});

	test("gives way to an error on a terminal alone", () => {
		const [screen, file] = [open(true), open(false)];
		clearProgress(screen.terminal);
		clearProgress(file.terminal);
		expect(screen.written).toEqual([CLEAR]);
		expect(file.written).toEqual([]);
	});

	test("nothing to do is done", () => {
		const { written, terminal } = open(false);
		showProgress(terminal)("画预览图", 0, 0);
		expect(written).toEqual(["画预览图 0/0\n"]);
	});
});

function open(isTTY: boolean) {
	const written: string[] = [];
	const write = (text: string) => written.push(text);
	return { written, terminal: { isTTY, write } };
}
