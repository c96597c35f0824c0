import { describe, expect, test } from "vitest";
import { newTarget } from "../../../../../src/core/search/decode-names.ts";
import {
	classifyQuestion,
	trainClassifier,
} from "../../../../../src/core/search/questions/classify-question.ts";
import type {
	Question,
	Target,
} from "../../../../../src/core/search/search-index.ts";

/** A question of which these words are explained. */
function questionOf(key: string, ...words: readonly string[]): Question {
	return { key, meanings: new Set(words) };
}

function targetOf(id: string, ...questions: readonly Question[]): Target {
	return { ...newTarget("section", "/a", id), questions };
}

const REFUSED = targetOf(
	"refused",
	questionOf("客服不给销"),
	questionOf("不给办"),
	questionOf("他不肯销"),
);
const ORDER = targetOf("order", questionOf("先销哪户"), questionOf("哪户先办"));
const CLASSIFIER = trainClassifier(
	[REFUSED, ORDER, targetOf("silent")],
	[questionOf("银行卡怎么销")],
);

describe("classifyQuestion", () => {
	test.each([
		["他就不给我销", "refused"],
		["先办哪个", "order"],
		["怎么销银行卡", undefined],
	])("%s is answered by %s", (key, id) => {
		const { likely } = classifyQuestion(questionOf(key), CLASSIFIER);
		expect(likely[0]?.target?.id).toBe(id);
		expect(likely[0]?.odds).toBeGreaterThan(0);
		expect(likely.map(({ target }) => target?.id)).not.toContain("silent");
	});

	test("says how much of a question is known", () => {
		const known = (key: string) =>
			classifyQuestion(questionOf(key), CLASSIFIER).known;
		expect(known("不给办")).toBeCloseTo(1);
		expect(known("给你打钱")).toBeGreaterThan(0);
		expect(known("给你打钱")).toBeLessThan(0.35);
		expect(known("天气")).toBe(0);
		expect(known("")).toBe(0);
	});

	test("prefers none where nothing is known", () => {
		const { likely } = classifyQuestion(questionOf("天气"), CLASSIFIER);
		expect(likely.map(({ odds }) => odds)).toEqual([0, 0, 0]);
	});

	test("lets rare words tell more than those that many questions have", () => {
		const machines = ["机器一", "机器二", "机器三", "机器四"];
		const plain = targetOf("plain", ...machines.map((key) => questionOf(key)));
		const rare = targetOf("rare", questionOf("码牌"));
		const classifier = trainClassifier([plain, rare], []);
		const { likely } = classifyQuestion(questionOf("机牌"), classifier);
		expect(likely[0]?.target).toBe(rare);
	});

	test("lets a word tell more than the characters beside it", () => {
		const refused = targetOf("refused", questionOf("不让", "拒绝"));
		const order = targetOf("order", questionOf("先办", "顺序"));
		const classifier = trainClassifier([refused, order], []);
		const asked = questionOf("先说没门", "拒绝");
		const { likely } = classifyQuestion(asked, classifier);
		expect(likely[0]?.target).toBe(refused);
	});

	test("answers where no question is known", () => {
		expect(
			classifyQuestion(questionOf("不给办"), trainClassifier([], [])),
		).toEqual({ known: 0, likely: [] });
	});
});
