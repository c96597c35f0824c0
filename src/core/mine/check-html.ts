import type { Errand } from "../plan/order.ts";
import type { Task } from "../plan/task.ts";
import { type Html, html } from "../text/html.ts";
import { callHtml } from "./call-html.ts";
import { errandsHtml } from "./errands-html.ts";
import { nameOf } from "./merchant-title.ts";
import type { TaskContext } from "./task-context.ts";

/** Show how to check whether a merchant is gone, and whom to call if not. */
export function checkHtml(
	task: Extract<Task, { readonly kind: "check" }>,
	context: TaskContext,
): Html {
	const { errands, key } = task;
	const place = context.href("/deregistration", "check");
	return html`
		<p>先在云闪付里看还在不在：“我的”→“我是商户”→“小微管理”→“小微商户查询及管理”。<a href="${place}">怎么查</a></p>
		${errandsHtml(task, context, goneHtml)}
		${errands.length > 1 && allGoneHtml(errands.length, key)}
		<p class="still">还在，就再打一次：</p>
		${callHtml(task, context)}`;
}

function goneHtml({ merchant }: Errand): Html {
	return html`<button type="button" class="small-button" data-act="move" data-state="closed" aria-label="查不到了，已注销：${nameOf(merchant)}">查不到了</button>`;
}

function allGoneHtml(count: number, key: string): Html {
	return html`<button type="button" class="small-button" data-act="move-all" data-state="closed" data-task="${key}">${count} 户都查不到了</button>`;
}
