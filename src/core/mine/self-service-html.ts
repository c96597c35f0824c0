import type { Errand } from "../plan/order.ts";
import type { Task } from "../plan/task.ts";
import { type Html, html } from "../text/html.ts";
import { errandsHtml } from "./errands-html.ts";
import { nameOf } from "./merchant-title.ts";
import type { TaskContext } from "./task-context.ts";

/** Show what the reader does without a call, in 云闪付. */
export function selfServiceHtml(task: Task, context: TaskContext): Html {
	const { errands, key } = task;
	const all =
		errands.length > 1 &&
		html`<button type="button" class="small-button" data-act="move-all" data-state="applied" data-task="${key}">${errands.length} 户都点好了</button>`;
	return html`
		<p>中止，就是点一下停止收款，不用打电话；从字面上看不等于注销，过几天再查名额空出来没有。</p>
		<ol class="path">
			<li>打开云闪付，点“我的”</li>
			<li>点“我是商户”</li>
			<li>点“小微管理”</li>
			<li>点“小微商户查询及管理”，验证支付密码或者刷脸</li>
			<li>选中这个商户，点“中止收款服务”</li>
		</ol>
		${errandsHtml(task, context, actsHtml)}
		${all}
		<p class="muted">最晚下一个工作日生效。您手机上的写法可能不同，<a href="${context.href("/deregistration", "self-service")}">条件和来源</a>。</p>`;
}

function actsHtml({ merchant }: Errand): Html {
	const name = nameOf(merchant);
	return html`
		<span class="actions">
			<button type="button" class="small-button" data-act="move" data-state="applied" aria-label="点好了，已申请：${name}">点好了</button>
			<button type="button" class="small-button" data-act="phone-only" aria-label="点不了，改打电话：${name}">点不了</button>
		</span>`;
}
