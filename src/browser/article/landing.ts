const SETTLING = 1500;

/** The current landing; a new one, or the reader's own input, aborts it. */
let current = new AbortController();

/**
 * Scroll a place to the top of the window, unfold, focus and mark it, and keep
 * it there while the layout settles.
 *
 * @param id id of a heading; if it belongs to an entry, the entry is the target
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
 * Scroll an element to a distance from the window's top, in CSS pixels, and
 * keep it there while the layout settles.
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

/**
 * Scroll now and at every change of the page's size, until the reader acts or
 * the layout has settled.
 */
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
