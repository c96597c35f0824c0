import type { Sources } from "../directory/identify-prefix.ts";
import { shortName } from "../directory/short-name.ts";
import type { Errand } from "../plan/order.ts";
import type { Task } from "../plan/task.ts";
import { type Html, html } from "../text/html.ts";
import { errandsHtml } from "./errands-html.ts";
import { nameOf } from "./merchant-title.ts";
import { optionHtml } from "./option-html.ts";
import type { TaskContext } from "./task-context.ts";

/** Show how to find out whose merchants are, with a choice of institution for each. */
export function identifyHtml(task: Task, context: TaskContext): Html {
	const { sources, href } = context;
	return html`
		<p>看 POS 小票上的机构名称，或者在云闪付的小微商户查询里核对编号。知道是哪家了，在这里选上。</p>
		${errandsHtml(task, context, (errand) => chooseHtml(errand, sources))}
		<p class="muted"><a href="${href("/deregistration", "unknown-prefix")}">怎么查</a>；找不到就问 <a href="tel:12363">12363</a>。</p>`;
}

function chooseHtml({ merchant }: Errand, sources: Sources): Html {
	return html`<label class="choose">是哪家 <select data-field="institution" aria-label="是哪家：${nameOf(merchant)}">${ownerOptions(sources, merchant.institution)}</select></label>`;
}

/** List the institutions to choose from, by short name. */
export function ownerOptions(
	{ entries }: Sources,
	chosen: string,
): readonly Html[] {
	const options = entries
		.filter(({ kind }) => kind === "institution")
		.map((entry) => optionHtml(entry.id, shortName(entry), chosen));
	return [optionHtml("", "按编号看", chosen), ...options];
}
