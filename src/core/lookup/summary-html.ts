import { icon } from "../icons/icon.ts";
import { type Html, html } from "../text/html.ts";
import { isDemo } from "./is-demo.ts";
import type { Answer } from "./lookup.ts";

/**
 * Summarize several answers above their cards, with a button that adds all
 * their numbers to the list; nothing for a single answer.
 *
 * @param typed the reader's text, whose names are added to the list too
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

/** Show the button that adds all numbers; if samples are among them, they are left out and so are the names. */
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
