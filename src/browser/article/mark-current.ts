/** How far down the window a section begins to be the one that is read. */
const READ = 1 / 3;
/** Where the styles put the contents beside the text. */
const BESIDE_TEXT = "(min-width: 1280px)";
const ID = /[#=]([^#=]+)$/;

/**
 * Mark, in the contents of the page, the section that is being read: the last
 * whose heading has come into the upper third of the window.
 */
export function markCurrent(): void {
	unfoldBesideText();
	const links = [
		...document.querySelectorAll<HTMLAnchorElement>("#main .contents a"),
	];
	const current = links.findLast(isReached);
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

/** Beside the text the contents are open, in engines too whose styles cannot show what is folded. */
function unfoldBesideText(): void {
	const contents = document.querySelector<HTMLDetailsElement>(
		"#main .contents > details:not([open])",
	);
	if (contents && matchMedia(BESIDE_TEXT).matches) contents.open = true;
}

function isReached({ href }: HTMLAnchorElement): boolean {
	const [, id = ""] = ID.exec(href) ?? [];
	const heading = document.getElementById(decodeURIComponent(id));
	return (
		heading !== null && heading.getBoundingClientRect().top < innerHeight * READ
	);
}
