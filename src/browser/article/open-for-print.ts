/** Unfold the entries of a page while it is printed. */
export function openForPrint(signal: AbortSignal): void {
	let opened: readonly HTMLDetailsElement[] = [];
	const set = (isOpen: boolean) => {
		for (const details of opened) details.open = isOpen;
	};
	const open = () => {
		const shut = "#main .entry details:not([open])";
		opened = [...document.querySelectorAll<HTMLDetailsElement>(shut)];
		set(true);
	};
	addEventListener("beforeprint", open, { signal });
	addEventListener("afterprint", () => set(false), { signal });
}
