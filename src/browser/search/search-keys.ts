import { isComposing } from "../platform/is-composing.ts";

const EDITABLE = "input, textarea, select, [contenteditable]";

/** Return whether a key opens the search: `/` outside of fields, Ctrl-K or Cmd-K anywhere. */
export function isSummons(event: KeyboardEvent): boolean {
	const { key, target, ctrlKey, metaKey, altKey } = event;
	if (isComposing(event)) return false;
	const isCommand = ctrlKey || metaKey;
	if (isCommand) return !altKey && key.toLowerCase() === "k";
	const isTyping = target instanceof Element && target.closest(EDITABLE);
	return key === "/" && !altKey && !isTyping;
}
