import { BESIDE_TEXT } from "./beside-text.ts";

/** Share of the window's height in which a heading counts as reached. */
const READ = 1 / 3;
const ID = /[#=]([^#=]+)$/;

/**
 * Mark the current section in the contents beside the text: the last one whose
 * heading has reached the upper third of the window.
 */
export function markCurrent(): void {
	const isBeside = matchMedia(BESIDE_TEXT).matches;
	if (isBeside) unfold();
	const links = [
		...document.querySelectorAll<HTMLAnchorElement>("#main .contents a"),
	];
	const current = isBeside ? links.findLast(isReached) : undefined;
	for (const link of links) {
		if (link === current) link.setAttribute("aria-current", "true");
		else link.removeAttribute("aria-current");
	}
}

/** Update the mark as the reader scrolls. */
export function followReading(signal: AbortSignal): void {
	addEventListener("scroll", markCurrent, { signal, passive: true });
	addEventListener("resize", markCurrent, { signal });
	markCurrent();
}

/** Unfold the contents, for browsers whose styles cannot. */
function unfold(): void {
	document
		.querySelector("#main .contents > details")
		?.toggleAttribute("open", true);
}

function isReached({ href }: HTMLAnchorElement): boolean {
	const [, id = ""] = ID.exec(href) ?? [];
	const heading = document.getElementById(decodeURIComponent(id));
	return (
		heading !== null && heading.getBoundingClientRect().top < innerHeight * READ
	);
}
