import { expect, test } from "vitest";
import { newTarget } from "../../../../../src/core/search/decode-names.ts";
import { sortHits, toHit } from "../../../../../src/core/search/hit.ts";
import { addVoted } from "../../../../../src/core/search/questions/add-voted.ts";
import { newFit, RANK } from "../../../../../src/core/search/search-fit.ts";

const [one, two, three, four] = ["1", "2", "3", "4"].map((id) =>
	newTarget("section", `/${id}`, id),
);
const voted = [two, three, four].flatMap((target) => target ?? []);

function shown(score: number, isStrong: boolean): readonly string[] {
	const answers = one
		? [toHit(one, { ...newFit(RANK.words), score }, ["一"])]
		: [];
	const hits = addVoted(answers, { voted, isStrong, words: ["一"] });
	return sortHits(hits).map(({ target }) => target.id);
}

test("puts what is voted for before weak answers, in its order", () => {
	expect(shown(0.5, false)).toEqual(["2", "3", "4", "1"]);
});

test("leaves a strong answer first", () => {
	expect(shown(0.9, true)).toEqual(["1", "2"]);
});

test("stands alone where nothing answers, and before what only has the words", () => {
	const alone = addVoted([], { voted, isStrong: false, words: [] });
	expect(sortHits(alone).map(({ target }) => target.id)).toEqual([
		"2",
		"3",
		"4",
	]);
	const text = one ? [toHit(one, newFit(RANK.text), [])] : [];
	const mixed = addVoted(text, { voted, isStrong: false, words: [] });
	expect(sortHits(mixed).at(-1)?.target.id).toBe("1");
});
