const EDITABLE = "input, textarea, select, [contenteditable]";
/** What a key is called while an input method has it; Safari sends its Enter after `compositionend`. */
const TAKEN_BY_INPUT_METHOD = 229;

/** Whether a key belongs to an input method that is composing Chinese. */
export function isComposing(event: KeyboardEvent): boolean {
	return event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD;
}

/** Whether a key calls for the search: `/` where nobody is typing, Ctrl-K or Cmd-K anywhere. */
export function isSummons(event: KeyboardEvent): boolean {
	const { key, target, ctrlKey, metaKey, altKey } = event;
	if (isComposing(event)) return false;
	const isCommand = ctrlKey || metaKey;
	if (isCommand) return !altKey && key.toLowerCase() === "k";
	const isTyping = target instanceof Element && target.closest(EDITABLE);
	return key === "/" && !altKey && !isTyping;
}
