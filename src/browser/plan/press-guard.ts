/** Milliseconds after `pointerup` within which browsers fire the click. */
const CLICK_WITHIN = 400;

/** Delays redrawing between press and release, so that the click reaches the pressed control. */
export class PressGuard {
	/** Number of presses so far. */
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
		// The click is handled first, then the delayed actions run.
		const click = () => {
			this.#isPressed = false;
			setTimeout(release);
		};
		root.addEventListener("pointerdown", press, options);
		addEventListener("pointerup", releaseSoon, options);
		addEventListener("pointercancel", release, options);
		addEventListener("click", click, options);
		// Only the window's own blur, since a press also blurs controls.
		addEventListener("blur", release, { signal });
		signal.addEventListener("abort", () => clearTimeout(this.#timer));
	}

	/**
	 * Act now or, while something is pressed, after the release; only the last
	 * action of each name runs.
	 */
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
