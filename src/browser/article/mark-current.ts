import { BESIDE_TEXT } from "./beside-text.ts";

/** How far down the window a section begins to be the one that is read. */
const READ = 1 / 3;
const ID = /[#=]([^#=]+)$/;

/**
 * Mark, in the contents beside the text, the section that is being read: the
 * last whose heading has come into the upper third of the window.
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

/** Keep the mark where the reader is. */
export function followReading(signal: AbortSignal): void {
	addEventListener("scroll", markCurrent, { signal, passive: true });
	addEventListener("resize", markCurrent, { signal });
	markCurrent();
}

/** Where the styles cannot show what is folded. */
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
