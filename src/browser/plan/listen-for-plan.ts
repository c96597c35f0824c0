import { makeMarkedButton } from "../article/make-button.ts";
import { makeElement } from "../article/make-element.ts";

/** Add to each institution's entry under a root a button that puts it into the reader's list. */
export function addPlanButtons(root: ParentNode): void {
	for (const row of root.querySelectorAll(
		".entry[data-institution] .card-links",
	)) {
		const entry = row.closest<HTMLElement>(".entry");
		const heading = entry?.querySelector("h1, h3");
		const button = makeMarkedButton("plus", "加入我的商户", {
			class: "small-button plan-button",
			"aria-label": `加入我的商户：${heading?.textContent ?? ""}`,
			"data-plan": entry?.dataset.institution ?? "",
		});
		row.append(button);
	}
}

/** Handle the buttons that add merchants to the reader's list. */
export function listenForPlan(
	href: (page: string, id?: string) => string,
	signal: AbortSignal,
): void {
	const click = ({ target }: Event) => {
		// The target may be the button's icon.
		const button =
			target instanceof Element && target.closest<HTMLElement>("[data-plan]");
		if (button) void add(button, href);
	};
	document.addEventListener("click", click, { signal });
}

async function add(
	button: HTMLElement,
	href: (page: string, id?: string) => string,
): Promise<void> {
	const { plan: institution = "", numbers = "" } = button.dataset;
	const own = { class: "plan-said", role: "status" };
	const said = makeElement("span", own, "正在加入……");
	(button.closest(".plan-said") ?? button).replaceWith(said);
	const words = await import("./add-to-plan.ts")
		.then(({ addToPlan }) => addToPlan({ institution, numbers }))
		.catch(() => undefined);
	if (words === undefined) {
		said.replaceChildren("没有加入，可能是网络不通。再点一下会再试：", button);
		return;
	}
	const link = makeElement("a", { href: href("/mine", "list") }, "看我的商户");
	said.replaceChildren(`${words}。`, link);
}
