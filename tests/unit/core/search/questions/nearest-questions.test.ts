import { describe, expect, test } from "vitest";
import { newTarget } from "../../../../../src/core/search/decode-names.ts";
import {
	knownQuestions,
	voteOn,
} from "../../../../../src/core/search/questions/nearest-questions.ts";
import type {
	Question,
	Target,
} from "../../../../../src/core/search/search-index.ts";

/** A question of which every character is a meaning. */
function questionOf(key: string): Question {
	return { key, meanings: new Set(key) };
}

function targetOf(id: string, ...asked: readonly string[]): Target {
	const target = newTarget("section", "/a", id);
	return { ...target, questions: asked.map(questionOf) };
}

const REFUSED = targetOf("refused", "客服不给销", "不给办", "他不肯销");
const ORDER = targetOf("order", "先销哪户", "哪户先办");
const KNOWN = knownQuestions([REFUSED, ORDER], [questionOf("银行卡怎么销")]);

function voted(key: string): readonly string[] {
	return voteOn(questionOf(key), KNOWN).map(({ target }) => target?.id ?? "");
}

describe("voteOn", () => {
	test.each([
		["他就不给我销", "refused"],
		["先办哪个", "order"],
		["怎么销银行卡", ""],
	])("%s is most like a question to “%s”", (key, id) => {
		expect(voted(key)[0]).toBe(id);
	});

	test("gives nothing for a question that is like none", () => {
		expect(voted("天气")).toEqual([]);
		expect(voted("")).toEqual([]);
	});

	test("weighs the same question with 1, and each that is like it on top", () => {
		const [vote] = voteOn(questionOf("不给办"), KNOWN);
		expect(vote?.target).toBe(REFUSED);
		expect(vote?.weight).toBeGreaterThan(1);
		expect(vote?.weight).toBeLessThan(3);
	});

	test("lets rare words tell more than those that every question has", () => {
		const plain = targetOf("plain", "机器一", "机器二", "机器三", "机器四");
		const rare = targetOf("rare", "码牌");
		const known = knownQuestions([plain, rare], []);
		expect(voteOn(questionOf("机牌"), known)[0]?.target).toBe(rare);
	});

	test("answers where nothing is known", () => {
		expect(voteOn(questionOf("不给办"), knownQuestions([], []))).toEqual([]);
	});
});
