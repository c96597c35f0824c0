/**
 * `keyCode` of a key that the input method handles; Safari sends its Enter
 * after `compositionend`: https://bugs.webkit.org/show_bug.cgi?id=165004
 */
const TAKEN_BY_INPUT_METHOD = 229;

/** Return whether a key belongs to an input method that is composing. */
export function isComposing(event: KeyboardEvent): boolean {
	return event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD;
}
