import { STATUS_NAMES } from "../directory/status.ts";
import type { Answer } from "./lookup.ts";

/** Maximum number of answers announced to screen readers; more are counted. */
const MOST_TOLD = 3;

/**
 * Summarize the cards in one sentence for screen readers.
 *
 * @example
 * announceAnswers([]) // ""
 */
export function announceAnswers(answers: readonly Answer[]): string {
	const told = answers.slice(0, MOST_TOLD).map(announce).join("；");
	const more = answers.length - MOST_TOLD;
	return more > 0 ? `${told}；还有 ${more} 个结果` : told;
}

function announce(answer: Answer): string {
	switch (answer.kind) {
		case "institution": {
			const dialable = answer.entry.hotlines.find(
				({ phone }) => phone.dialable,
			);
			const phone = dialable
				? `，电话 ${dialable.phone.printed}`
				: "，没有查到能拨打的电话";
			const { status } = answer.entry;
			const change = status ? `，${STATUS_NAMES[status.kind]}` : "";
			return `${answer.prefix} 是${answer.entry.name}${change}${phone}`;
		}
		case "acquirer":
			return `${answer.prefix} 是${answer.acquirer.name}，电话汇总里没有它的电话`;
		case "suspected":
			return `${answer.prefix} 可能是${answer.entry.name}，不能确定`;
		case "unlisted":
			return `${answer.prefix} 没有查到是哪家`;
		case "invalid":
			return answer.reason;
		case "unread":
			return `${answer.lines.length} 行没看懂`;
		case "phone":
			return `${answer.text} 是${answer.entry.name}的电话`;
	}
}
