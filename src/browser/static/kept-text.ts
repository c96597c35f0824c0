/** Boxes that can be written in, and whose part of the script has not come. */
const BOXES =
	":is(wiki-search, merchant-lookup, my-merchants):not(:defined) :is(input[type=search], textarea)";
/** Milliseconds: browsers refuse to write down every letter. */
const CALM = 400;

/**
 * Give boxes back what was written into them before the page was opened anew,
 * which is what a reader does when a function has not come. Browsers do so
 * only where they may complete what is typed. It lives in this tab's history.
 */
export function keepText(signal: AbortSignal): void {
	const { texts } = Object(history.state);
	for (const box of writtenBoxes()) box.value ||= texts?.[box.id] ?? "";
	let timer = 0;
	// When a page is opened anew, it is too late to write once it is left.
	const rememberSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(remember, CALM);
	};
	addEventListener("input", rememberSoon, { signal });
}

function remember(): void {
	const pairs = writtenBoxes().map(({ id, value }) => [id, value] as const);
	const texts = Object.fromEntries(pairs);
	history.replaceState({ ...Object(history.state), texts }, "");
}

function writtenBoxes() {
	return [
		...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(BOXES),
	];
}
