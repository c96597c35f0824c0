/**
 * What a key is called while an input method has it; Safari sends its Enter
 * after `compositionend`: https://bugs.webkit.org/show_bug.cgi?id=165004
 */
const TAKEN_BY_INPUT_METHOD = 229;

/** Whether a key belongs to an input method that is composing Chinese. */
export function isComposing(event: KeyboardEvent): boolean {
	return event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD;
}
