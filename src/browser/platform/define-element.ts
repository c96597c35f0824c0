/**
 * Define a custom element.
 *
 * @param enliven gives an element that has come into the page its life, until
 * the signal ends it when the element leaves
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
