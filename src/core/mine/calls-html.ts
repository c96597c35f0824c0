import { describeCall } from "../evidence/describe-call.ts";
import { byNewest, type Call } from "../plan/call.ts";
import { chinaDate } from "../text/china-date.ts";
import { type Html, html } from "../text/html.ts";

/** Show calls, newest first, each with its actions. */
export function callsHtml(
	calls: readonly Call[],
	label: string,
): Html | undefined {
	if (calls.length === 0) return undefined;
	const rows = [...calls].sort(byNewest).map(callHtml);
	return html`<ul class="calls" aria-label="${label}">${rows}</ul>`;
}

function callHtml(call: Call): Html {
	const { id, at, promised } = call;
	return html`
		<li class="call-row">
			<span class="call-words">${describeCall(call)}</span> <span class="actions">
				${promised && remindHtml(call)}
				<button type="button" class="small-button" data-act="remove-call" data-call="${id}" aria-label="删掉 ${chinaDate(at)} 的电话记录">删掉</button>
			</span>
		</li>`;
}

function remindHtml({ id, promised }: Call): Html {
	return html`
		<button type="button" class="small-button" data-act="remind" data-call="${id}" aria-label="把 ${promised} 加到日历">加到日历</button>
		<button type="button" class="small-button" data-act="copy" data-what="remind" data-call="${id}" aria-label="复制提醒：${promised}">复制提醒</button>`;
}
