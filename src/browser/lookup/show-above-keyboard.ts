/** Margin in CSS pixels. */
const ROOM = 8;

/**
 * Scroll a lookup's first number and its buttons above a phone's keyboard, as
 * far as the focused box stays in view.
 */
export function showAboveKeyboard(lookup: Element): void {
	const box = lookup.querySelector("textarea");
	const answer =
		lookup.querySelector(".card .hotline") ?? lookup.querySelector(".card");
	const viewport = window.visualViewport;
	if (!box || !answer || !viewport || document.activeElement !== box) return;
	const bottom = viewport.offsetTop + viewport.height - ROOM;
	const hidden = answer.getBoundingClientRect().bottom - bottom;
	const bar = document.querySelector(".top-bar")?.getBoundingClientRect();
	const free = box.getBoundingClientRect().top - (bar?.bottom ?? 0) - ROOM;
	const top = Math.min(hidden, free);
	if (top > 0) window.scrollBy({ top, behavior: "instant" });
}
