/** Text boxes of elements whose script has not been imported yet. */
const BOXES =
	":is(wiki-search, merchant-lookup, my-merchants):not(:defined) :is(input[type=search], textarea)";
/** Milliseconds between saves; browsers limit how often the history may be written. */
const CALM = 400;

/**
 * Restore the drafts of text boxes after the page was reloaded, which is what a
 * reader does when a feature fails to load. Browsers restore only boxes with
 * autocomplete. Drafts live in this tab's history.
 */
export function keepDrafts(signal: AbortSignal): void {
	const { texts } = Object(history.state);
	for (const box of writtenBoxes()) box.value ||= texts?.[box.id] ?? "";
	let timer = 0;
	// On a reload, it is too late to save when the page is left.
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
