import { relative } from "node:path";
import type {
	FullConfig,
	FullResult,
	Reporter,
	Suite,
	TestCase,
	TestError,
	TestResult,
} from "@playwright/test/reporter";

/** Reports finished files, overall progress and failures as they happen. */
export default class ProgressReporter implements Reporter {
	readonly #left = new Map<string, number>();
	readonly #seconds = new Map<string, number>();
	readonly #skipped = new Map<string, number>();
	#done = 0;
	#all = 0;

	onBegin(_: FullConfig, root: Suite): void {
		for (const test of root.allTests()) {
			const name = nameOf(test);
			this.#left.set(name, (this.#left.get(name) ?? 0) + 1);
		}
		this.#all = root.allTests().length;
		console.log(`浏览器测试 ${this.#all} 项`);
	}

	onTestEnd(test: TestCase, result: TestResult): void {
		const name = nameOf(test);
		const spent = (this.#seconds.get(name) ?? 0) + result.duration / 1000;
		this.#seconds.set(name, spent);
		const isOver =
			test.outcome() !== "unexpected" || result.retry >= test.retries;
		if (
			test.outcome() === "unexpected" ||
			result.status !== test.expectedStatus
		)
			printFailure(test, result);
		if (!isOver) return;
		if (result.status === "skipped") this.#skip(test);
		this.#done += 1;
		const left = (this.#left.get(name) ?? 1) - 1;
		this.#left.set(name, left);
		if (left === 0) {
			console.log(`${this.#done}/${this.#all} ${name} ${spent.toFixed(0)} 秒`);
		}
	}

	onError(error: TestError): void {
		console.error(error.message ?? error.value);
	}

	onStdErr(chunk: string | Buffer): void {
		process.stderr.write(chunk);
	}

	onEnd({ duration }: FullResult): void {
		for (const [reason, count] of this.#skipped) {
			console.log(`跳过 ${count} 项：${reason}`);
		}
		console.log(`浏览器测试用了 ${(duration / 1000).toFixed(0)} 秒`);
	}

	printsToStdio(): boolean {
		return true;
	}

	#skip({ annotations }: TestCase): void {
		const { description = "没有说为什么" } =
			annotations.find(({ type }) => type === "skip") ?? {};
		this.#skipped.set(description, (this.#skipped.get(description) ?? 0) + 1);
	}
}

function nameOf(test: TestCase): string {
	const [, project = "", file = ""] = test.titlePath();
	return `[${project}] ${file}`;
}

function printFailure(test: TestCase, { errors, retry }: TestResult): void {
	const place = `${relative("", test.location.file)}:${test.location.line}`;
	const again = retry > 0 ? `（第 ${retry + 1} 次）` : "";
	console.log(`\n失败${again}：${nameOf(test)} › ${test.title}\n${place}`);
	for (const { message, value, snippet, location } of errors) {
		console.log(message ?? value);
		if (location)
			console.log(`${relative("", location.file)}:${location.line}`);
		if (snippet) console.log(snippet);
	}
}
