/** How far down the window a section begins to be the one that is read. */
const READ = 1 / 3;
const ID = /[#=]([^#=]+)$/;

/**
 * Mark, in the contents of the page, the section that is being read: the last
 * whose heading has come into the upper third of the window.
 */
export function markCurrent(): void {
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

function isReached({ href }: HTMLAnchorElement): boolean {
	const [, id = ""] = ID.exec(href) ?? [];
	const heading = document.getElementById(decodeURIComponent(id));
	return (
		heading !== null && heading.getBoundingClientRect().top < innerHeight * READ
	);
}
