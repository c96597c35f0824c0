/** Milliseconds after a finger has left, in which browsers make its click. */
const CLICK_WITHIN = 400;

/**
 * Keeps what is under the reader's finger in its place: between pressing and
 * letting go, nothing is redrawn, so that the click reaches what was pressed.
 */
export class PressGuard {
	/** How often something was pressed. */
	presses = 0;
	#isPressed = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #waiting = new Map<string, () => void>();

	listen(root: HTMLElement, signal: AbortSignal): void {
		const options = { signal, capture: true };
		const press = () => {
			clearTimeout(this.#timer);
			this.presses += 1;
			this.#isPressed = true;
		};
		const release = () => this.#release();
		const releaseSoon = () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(release, CLICK_WITHIN);
		};
		// The click has come: first it is answered, then what waited is done.
		const click = () => {
			this.#isPressed = false;
			setTimeout(release);
		};
		root.addEventListener("pointerdown", press, options);
		addEventListener("pointerup", releaseSoon, options);
		addEventListener("pointercancel", release, options);
		addEventListener("click", click, options);
		// Of the window: its controls lose the focus by being pressed.
		addEventListener("blur", release, { signal });
		signal.addEventListener("abort", () => clearTimeout(this.#timer));
	}

	/** Do something now, or, while something is pressed, after it; of one name once. */
	whenReleased(name: string, act: () => void): void {
		if (this.#isPressed) this.#waiting.set(name, act);
		else {
			this.#waiting.delete(name);
			act();
		}
	}

	#release(): void {
		clearTimeout(this.#timer);
		this.#isPressed = false;
		const acts = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const act of acts) act();
	}
}
