import { paperHtml } from "../../core/mine/paper-html.ts";
import type { TaskContext } from "../../core/mine/task-context.ts";
import { makeElement } from "../article/make-element.ts";
import { setHtml } from "../platform/trusted-content.ts";

/** Lay the plan out for paper whenever the page is printed. */
export function preparePaper(
	root: HTMLElement,
	context: () => TaskContext,
	signal: AbortSignal,
): void {
	const clear = () => root.querySelector(".paper")?.remove();
	const lay = () => {
		clear();
		const known = context();
		if (known.plan.merchants.length === 0) return;
		const paper = makeElement("div", { class: "paper" });
		setHtml(paper, paperHtml(known));
		root.append(paper);
	};
	addEventListener("beforeprint", lay, { signal });
	addEventListener("afterprint", clear, { signal });
}
