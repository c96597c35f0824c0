import { isComposing } from "../platform/is-composing.ts";
import { forgetRecent } from "./recent-places.ts";
import { makeAnswers, type SearchHost } from "./search-answers.ts";
import { isSummons } from "./search-keys.ts";
import { searchBox, searchOptions } from "./search-layer.ts";

/**
 * Make a search box interactive until the signal.
 *
 * @returns function that shows the answer to a query, as after going back; an
 * empty query closes the layer
 */
export function liveSearch(
	element: HTMLElement,
	host: SearchHost,
	signal: AbortSignal,
): (query: string) => void {
	let isHalfTyped = false;
	let frame = 0;
	const answers = makeAnswers(element, host, () => isHalfTyped);

	const box = () => searchBox(element);
	const isOpen = () => element.hasAttribute("data-open");

	const reach = () => {
		answers.prepare();
		answers.answer();
	};

	/** Answer once per frame, because some keyboards paste piece by piece. */
	const answerSoon = () => {
		// Input may come without a focus before it.
		answers.prepare();
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(answers.answer);
	};

	const show = (query: string) => {
		const input = box();
		if (query === "") answers.shut();
		else if (input) {
			input.value = query;
			reach();
		}
	};

	/** Close the layer, else empty the box, else leave it. */
	const stepBack = () => {
		const input = box();
		if (!input) return;
		if (isOpen()) {
			input.focus();
			answers.shut();
		} else if (input.value !== "") input.value = "";
		else input.blur();
	};

	const press = (event: KeyboardEvent) => {
		const { key, target } = event;
		const isInBox = target === box();
		if (isComposing(event)) return;
		if (key === "Escape") stepBack();
		else if (!isInBox) return;
		else if (key === "ArrowDown") answers.move(1);
		else if (key === "ArrowUp") answers.move(-1);
		else if (key === "Enter") {
			cancelAnimationFrame(frame);
			answers.choose();
		} else return;
		event.preventDefault();
	};

	const click = (event: Event) => {
		const { target } = event;
		const option = optionOf(event);
		if (option) answers.choose(searchOptions(element).indexOf(option));
		if (target === box()) {
			answers.prepareAgain();
			if (!isOpen()) reach();
		}
		if (!(target instanceof Element)) return;
		if (target.closest(".search-forget")) {
			forgetRecent();
			answers.answer();
			box()?.focus();
		}
		if (target.closest(".search-close")) {
			answers.shut();
			box()?.blur();
		}
		if (target.closest(".search-links a, .search-note a")) answers.shut();
	};

	const clickBeside = ({ target }: Event) => {
		if (!(target instanceof Element)) return;
		const asked = target.closest<HTMLElement>("[data-search]")?.dataset.search;
		if (asked !== undefined) {
			show(asked);
			box()?.focus();
		} else if (target.isConnected && !element.contains(target)) answers.shut();
	};

	const summon = (event: KeyboardEvent) => {
		if (!isSummons(event)) return;
		event.preventDefault();
		box()?.focus();
		box()?.select();
		reach();
	};

	const listen = (type: string, answer: (event: Event) => void) =>
		element.addEventListener(type, answer, { signal });

	listen("focusin", ({ target }) => {
		answers.prepare();
		if (target === box() && box()?.value.trim() === "" && !isOpen()) reach();
	});
	listen("input", answerSoon);
	listen("compositionstart", () => {
		isHalfTyped = true;
	});
	listen("compositionend", () => {
		isHalfTyped = false;
		answerSoon();
	});
	listen("submit", (event) => event.preventDefault());
	listen("click", click);
	element.addEventListener("keydown", press, { signal });
	// A tap on a result must not blur the box, which closes the keyboard, before the click.
	listen("mousedown", (event) => {
		if (optionOf(event)) event.preventDefault();
	});
	document.addEventListener("keydown", summon, { signal });
	document.addEventListener("click", clickBeside, { signal });
	addEventListener("online", () => answers.prepareAgain(), { signal });
	if (element.contains(document.activeElement)) reach();
	return show;
}

function optionOf({ target }: Event): Element | null {
	return target instanceof Element ? target.closest("[role=option]") : null;
}
