/**
 * Define a custom element.
 *
 * @param enliven called with each connected element; the signal aborts when the
 * element is disconnected
 */
export function defineElement(
	name: string,
	enliven: (element: HTMLElement, signal: AbortSignal) => void,
): void {
	customElements.define(
		name,
		class extends HTMLElement {
			#listening = new AbortController();

			connectedCallback(): void {
				this.#listening = new AbortController();
				enliven(this, this.#listening.signal);
			}

			disconnectedCallback(): void {
				this.#listening.abort();
			}
		},
	);
}
