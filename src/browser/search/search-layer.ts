import type { Html } from "../../core/text/html.ts";
import { showOpenState } from "../article/open-now.ts";
import { setHtml } from "../platform/trusted-content.ts";

/** Find the search box. */
export function searchBox(search: Element): HTMLInputElement | null {
	return search.querySelector<HTMLInputElement>("#search-box");
}

/** List the results that can be chosen, in order. */
export function searchOptions(search: Element): readonly Element[] {
	return [...search.querySelectorAll("[role=option]")];
}

/** Show content below the box, and announce it. */
export function openLayer(
	search: Element,
	content: Html,
	announcement: string,
): void {
	const layer = search.querySelector<HTMLElement>(".search-layer");
	const output = document.querySelector("#announcement");
	if (!layer) return;
	setHtml(layer, content);
	layer.hidden = false;
	layer.scrollTop = 0;
	showOpenState(layer);
	search.toggleAttribute("data-open", true);
	const hasHits = layer.querySelector("[role=listbox]") !== null;
	const box = searchBox(search);
	box?.setAttribute("aria-expanded", String(hasHits));
	if (hasHits) box?.setAttribute("aria-controls", "search-hits");
	else box?.removeAttribute("aria-controls");
	if (output && output.textContent !== announcement) {
		output.textContent = announcement;
	}
}

/** Close the layer below the box. */
export function shutLayer(search: Element): void {
	const layer = search.querySelector<HTMLElement>(".search-layer");
	if (!layer) return;
	layer.hidden = true;
	layer.replaceChildren();
	activateOption(search, -1);
	search.toggleAttribute("data-open", false);
	searchBox(search)?.setAttribute("aria-expanded", "false");
	searchBox(search)?.removeAttribute("aria-controls");
}

/** Mark an option as the one that Enter chooses; -1 for none. */
export function activateOption(search: Element, index: number): void {
	const box = searchBox(search);
	for (const [at, option] of searchOptions(search).entries()) {
		option.setAttribute("aria-selected", String(at === index));
		if (at === index) option.scrollIntoView({ block: "nearest" });
	}
	if (index < 0) box?.removeAttribute("aria-activedescendant");
	else box?.setAttribute("aria-activedescendant", `hit-${index}`);
}
