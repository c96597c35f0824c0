const SETTLING = 1500;

/** The landing under way; a new one, or the reader's own move, ends it. */
let current = new AbortController();

/**
 * Bring a place to the top of the window, unfold, focus and mark it, and keep
 * it there while the page is still being laid out.
 *
 * @param id id of a heading; its entry is meant where it has one
 */
export function landOn(id: string): void {
	const heading = document.getElementById(id);
	if (!heading) return;
	const target = heading.closest<HTMLElement>(".entry") ?? heading;
	for (const more of target.querySelectorAll("details")) more.open = true;
	mark(target);
	target.focus({ preventScroll: true });
	keepInView(() =>
		target.scrollIntoView({ block: "start", behavior: "instant" }),
	);
}

/**
 * Bring an element to a distance from the window's top, in CSS pixels, and
 * keep it there while the page is still being laid out.
 */
export function holdAt(target: Element, top: number): void {
	keepInView(() =>
		window.scrollBy({
			top: target.getBoundingClientRect().top - top,
			behavior: "instant",
		}),
	);
}

/** End any landing and show the top of the page. */
export function landOnTop(): void {
	current.abort();
	unmark();
	window.scrollTo({ top: 0, behavior: "instant" });
}

function mark(target: HTMLElement): void {
	unmark();
	target.setAttribute("tabindex", "-1");
	target.classList.add("landed");
}

function unmark(): void {
	document.querySelector(".landed")?.classList.remove("landed");
}

/** Scroll now and whenever the page changes its height, until the reader moves. */
function keepInView(scroll: () => void): void {
	current.abort();
	const landing = new AbortController();
	current = landing;
	const { signal } = landing;
	const observer = new ResizeObserver(scroll);
	observer.observe(document.body);
	const end = () => landing.abort();
	for (const type of ["wheel", "touchstart", "keydown", "mousedown"]) {
		addEventListener(type, end, { signal, passive: true });
	}
	const timer = setTimeout(end, SETTLING);
	signal.addEventListener("abort", () => {
		observer.disconnect();
		clearTimeout(timer);
	});
	scroll();
}
