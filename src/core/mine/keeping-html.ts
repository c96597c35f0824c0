import { type Html, html } from "../text/html.ts";
import type { PlanView } from "./plan-html.ts";

/** Show the actions on the whole list; nothing if it is empty or the example. */
export function keepingHtml({
	plan,
	isExample,
	undo,
	redo,
}: PlanView): Html | undefined {
	const { merchants, calls } = plan;
	if (isExample || merchants.length + calls.length === 0) return undefined;
	return html`
		<section class="plan-part" id="plan-keeping" aria-labelledby="plan-keeping-title">
			<h3 class="plan-title" id="plan-keeping-title" tabindex="-1">备份和打印</h3>
			<p class="muted">备份里也有电话记录。导出没有看到文件，就改点复制，贴到别处；打印没有反应，就复制表格。恢复：在“加商户”里点“从文件里读”，选导出的这个备份；复制的，就贴进去。</p>
			<div class="keeping">
				<button type="button" class="small-button" data-act="backup">导出备份</button>
				<button type="button" class="small-button" data-act="copy" data-what="backup">复制备份</button>
				<button type="button" class="small-button" data-act="csv">导出表格</button>
				<button type="button" class="small-button" data-act="copy" data-what="csv">复制表格</button>
				<button type="button" class="small-button" data-act="print">打印</button>
			</div>
			<div class="keeping">
				${undo !== undefined && html`<button type="button" class="small-button" data-act="undo">撤销上一步：${undo}</button>`}
				${redo !== undefined && html`<button type="button" class="small-button" data-act="redo">重做：${redo}</button>`}
				<button type="button" class="small-button danger" data-act="wipe">清空全部 ${merchants.length} 户</button>
			</div>
		</section>`;
}
