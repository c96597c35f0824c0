import { icon } from "../icons/icon.ts";
import { type Html, html } from "../text/html.ts";
import { isDemo } from "./is-demo.ts";
import type { Answer } from "./lookup.ts";

/**
 * What several answers come to, above their cards, and a button that puts all
 * their numbers into the reader's list; nothing for one answer.
 *
 * @param typed what was typed: the names in it go into the list as well
 * @example
 * summaryHtml([], "") // undefined
 */
export function summaryHtml(
	answers: readonly Answer[],
	typed: string,
): Html | undefined {
	if (answers.length < 2) return undefined;
	const numbers = answers.flatMap((answer) =>
		"numbers" in answer ? answer.numbers : [],
	);
	const results = answers.filter(({ kind }) => kind !== "unread");
	const counted = numbers.length > 0 && `${numbers.length} 个商户编号，`;
	return html`<p class="lookup-summary">${counted}${results.length} 个结果${addAllHtml(answers, typed)}</p>`;
}

/** Samples are no merchants of anybody's: without them, names are left out too. */
function addAllHtml(
	answers: readonly Answer[],
	typed: string,
): Html | undefined {
	const real = answers.filter((answer) => !isSample(answer));
	const numbers = real.flatMap((answer) =>
		"numbers" in answer ? answer.numbers : [],
	);
	if (numbers.length < 2) return undefined;
	const wanted = real.length < answers.length ? numbers.join(" ") : typed;
	return html` <button type="button" class="small-button plan-button" data-plan="" data-numbers="${wanted}">${icon("plus")}全部加入我的商户</button>`;
}

function isSample(answer: Answer): boolean {
	return answer.kind === "acquirer" && isDemo(answer.acquirer);
}
