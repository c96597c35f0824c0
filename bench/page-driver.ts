import type { SearchUi } from "./contender.ts";

/** What came of a query. */
export interface Answer {
	/** From the last key to the first result in the page. */
	readonly milliseconds: number;
	/** From the beginning of the navigation. */
	readonly sinceNavigation: number;
	/** Where the results lead, in their order; none where there is none. */
	readonly addresses: readonly string[];
}

/** The reader, inside the page: types, and sees what is shown. */
export interface PageDriver {
	/** Open the search as soon as the page lets one, and ask the first query. */
	askFirst(ui: SearchUi, query: string, limit: number): Promise<Answer>;
	/** Empty the box, and ask. */
	ask(ui: SearchUi, query: string, limit: number): Promise<Answer>;
	/** Ask, and wait until the results do not change any more. */
	askCalmly(ui: SearchUi, query: string, limit: number): Promise<Answer>;
}

declare global {
	interface Window {
		pageDriver: PageDriver;
	}
}

const LOOK_EVERY = 20;
const OPEN_EVERY = 150;
const CALM = 150;
const BREATH = 30;

window.pageDriver = {
	async askFirst(ui, query, limit) {
		const deadline = performance.now() + limit;
		const box = await openBox(ui, deadline);
		const from = performance.now();
		while (performance.now() < deadline) {
			type(box, query);
			const rest = deadline - performance.now();
			const wait = Math.min(ui.retypeEvery ?? rest, rest);
			if (await until(() => isShown(ui.hit), wait)) return answer(ui, from);
		}
		throw new Error(`no result for ${query} within ${limit} ms`);
	},
	async ask(ui, query, limit) {
		const box = await openBox(ui, performance.now() + limit);
		await empty(ui, box, limit);
		const from = performance.now();
		type(box, query);
		const isDone = () => isShown(ui.hit) || isShown(ui.nothing);
		if (await until(isDone, limit)) return answer(ui, from);
		throw new Error(`no answer to ${query} within ${limit} ms`);
	},
	async askCalmly(ui, query, limit) {
		await window.pageDriver.ask(ui, query, limit);
		const from = performance.now();
		await calm(limit);
		return answer(ui, from);
	},
};

async function openBox(
	ui: SearchUi,
	deadline: number,
): Promise<HTMLInputElement> {
	while (performance.now() < deadline) {
		const box = document.querySelector(ui.box);
		if (box instanceof HTMLInputElement && isShown(ui.box)) {
			if (document.activeElement !== box) box.focus();
			return box;
		}
		if (ui.opener) document.querySelector<HTMLElement>(ui.opener)?.click();
		await until(() => isShown(ui.box), OPEN_EVERY);
	}
	throw new Error("the search box did not appear");
}

async function empty(
	ui: SearchUi,
	box: HTMLInputElement,
	limit: number,
): Promise<void> {
	type(box, "");
	await until(() => !isShown(ui.hit) && !isShown(ui.nothing), limit);
	await new Promise((resolve) => setTimeout(resolve, BREATH));
}

/** As Chinese is entered: the whole word at once, with one event. */
function type(box: HTMLInputElement, text: string): void {
	box.value = text;
	box.dispatchEvent(
		new InputEvent("input", {
			bubbles: true,
			data: text,
			inputType: "insertText",
		}),
	);
}

function answer(ui: SearchUi, from: number): Answer {
	const now = performance.now();
	const hits = isShown(ui.hit) ? document.querySelectorAll(ui.hit) : [];
	return {
		milliseconds: now - from,
		sinceNavigation: now,
		addresses: [...hits].map((hit) => hit.getAttribute(ui.address) ?? ""),
	};
}

/** Whether the first such element takes room; asking makes the browser lay out. */
function isShown(selector: string): boolean {
	const element = document.querySelector(selector);
	return element !== null && element.getClientRects().length > 0;
}

/** Look at each change of the page, and now and then between. */
function until(isTrue: () => boolean, limit: number): Promise<boolean> {
	if (isTrue()) return Promise.resolve(true);
	return new Promise((resolve) => {
		const end = (result: boolean) => {
			observer.disconnect();
			clearInterval(looking);
			clearTimeout(timer);
			resolve(result);
		};
		const look = () => {
			if (isTrue()) end(true);
		};
		const observer = new MutationObserver(look);
		observer.observe(document, {
			subtree: true,
			childList: true,
			attributes: true,
			characterData: true,
		});
		const looking = setInterval(look, LOOK_EVERY);
		const timer = setTimeout(() => end(isTrue()), limit);
	});
}

function calm(limit: number): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			observer.disconnect();
			clearTimeout(timer);
			clearTimeout(latest);
			resolve();
		};
		const latest = setTimeout(end, limit);
		let timer = setTimeout(end, CALM);
		const observer = new MutationObserver(() => {
			clearTimeout(timer);
			timer = setTimeout(end, CALM);
		});
		observer.observe(document, {
			subtree: true,
			childList: true,
			attributes: true,
			characterData: true,
		});
	});
}
