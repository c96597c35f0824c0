import { type Html, html } from "../text/html.ts";
import { hasEnded, STATUS_NAMES, type Status } from "./status.ts";

/**
 * Show a status as a tag with its name. The styles put a mark before it, so
 * that it does not depend on colour alone.
 *
 * @example
 * statusTagHtml({ kind: "closed", words: "" }) // '<span class="tag" data-status="closed">已停业</span>'
 */
export function statusTagHtml({ kind }: Pick<Status, "kind">): Html {
	return html`<span class="tag" data-status="${kind}">${STATUS_NAMES[kind]}</span>`;
}

/**
 * Say what to do if an institution has closed or lost its licence; otherwise nothing.
 *
 * @param href makes the host's address of a place
 * @example
 * endedHtml({ kind: "normal", words: "" }, formatHashRoute) // undefined
 */
export function endedHtml(
	status: Status | undefined,
	href: (page: string, id: string) => string,
): Html | undefined {
	if (!hasEnded(status)) return undefined;
	return html`<p class="ended">先看能不能自己中止（在云闪付里停止收款），再找它的客服。找不到人，看<a href="${href("/deregistration", "ended")}">机构已经停业怎么办</a>。</p>`;
}

/**
 * Show the status notice of a card or task: tag, words, and what to do if the
 * institution has ended; nothing without a status.
 *
 * @example
 * statusNoticeHtml(undefined, formatHashRoute) // undefined
 */
export function statusNoticeHtml(
	status: Status | undefined,
	href: (page: string, id: string) => string,
): Html | undefined {
	if (!status) return undefined;
	return html`
		<p class="status-line">${statusTagHtml(status)} ${status.words}</p>
		${endedHtml(status, href)}`;
}
