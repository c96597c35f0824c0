import { makeElement } from "../article/make-element.ts";

/**
 * Make docsify's skeleton accessible: its `<main>` becomes a plain frame around
 * sidebar and article, and its sidebar toggle, which nests two buttons, is
 * hidden in favour of the bar's.
 */
export function adoptSkeleton(): void {
	const main = document.querySelector("main");
	const children = main?.childNodes ?? [];
	const frame = makeElement("div", { class: "frame" }, ...children);
	main?.replaceWith(frame);
	const sidebar = frame.querySelector(".sidebar");
	sidebar?.removeAttribute("tabindex");
	sidebar?.querySelector(".sidebar-nav")?.setAttribute("aria-label", "主导航");
	const toggle = frame.querySelector(".sidebar-toggle");
	toggle?.removeAttribute("title");
	toggle?.replaceChildren();
	toggle?.toggleAttribute("hidden", true);
}

/** Hide docsify's progress bar from screen readers, which it tells nothing new. */
export function muteProgress(): void {
	const progress = document.querySelector("body > .progress");
	progress?.setAttribute("aria-hidden", "true");
	progress?.setAttribute("aria-label", "正在打开");
}
