import type { Reason } from "../plan/order.ts";
import { type Html, html } from "../text/html.ts";
import type { TaskContext } from "./task-context.ts";

type Href = TaskContext["href"];

/** Write reasons with links to where the wiki explains them. */
export function reasonLinks(
	reasons: readonly Reason[],
	href: Href,
): readonly Html[] {
	return reasons.map(
		({ text, id }, index) =>
			html`${index > 0 && "、"}<a href="${href("/deregistration", id)}">${text}</a>`,
	);
}

/** Drop the reasons that the task already states. */
export function ownReasons(
	reasons: readonly Reason[],
	said: readonly Reason[],
): readonly Reason[] {
	return reasons.filter(({ text }) => !said.some((each) => each.text === text));
}
