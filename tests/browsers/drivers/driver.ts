/** What the tests tell a browser to do, whatever it is driven by. */
export interface Driver {
	/** Open an address, and wait until its document is there. */
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	back(): Promise<void>;
	setSize(size: Size): Promise<void>;
	/** Call a function in the page; what goes in and comes out is JSON. */
	evaluate<Argument, Result>(
		call: (argument: Argument) => Result | Promise<Result>,
		argument: Argument,
	): Promise<Result>;
	/** Scroll an element into view and press it, as a pointer does. */
	click(target: Target): Promise<void>;
	/** Put text in the place of what a box holds, as a keyboard does. */
	fill(target: Target, text: string): Promise<void>;
	press(key: "Tab" | "Enter" | "ArrowDown" | "Escape"): Promise<void>;
	/** A picture of the window, PNG. */
	screenshot(): Promise<Buffer>;
	close(): Promise<void>;
}

/** CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** The first visible element of a selector that has the text, or the name. */
export interface Target {
	readonly css: string;
	readonly text?: string;
}

/** Runs in the page: what a target names, or `null`. */
export function findTarget({ css, text = "" }: Target): HTMLElement | null {
	const isNamed = (element: Element) =>
		[element.textContent, element.getAttribute("aria-label")].some((name) =>
			name?.replace(/\s+/g, " ").includes(text),
		);
	const found = [...document.querySelectorAll<HTMLElement>(css)];
	// What is folded away has a size too; not every supported engine can tell.
	const isSeen = (element: HTMLElement) =>
		element.getClientRects().length > 0 &&
		element.checkVisibility?.() !== false;
	return found.find((element) => isSeen(element) && isNamed(element)) ?? null;
}

/** Do something until it can be done: pages are redrawn between finding and pressing. */
export async function persist(
	{ css, text = "" }: Target,
	act: () => Promise<void>,
): Promise<void> {
	const end = Date.now() + 20_000;
	for (;;) {
		try {
			return await act();
		} catch (error) {
			if (Date.now() > end) throw new Error(`${css} ${text}: ${error}`);
		}
	}
}
