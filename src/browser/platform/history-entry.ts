/** Whether this history entry is new: a link was followed, not back or forward. */
export function isNewEntry(): boolean {
	return Object(history.state).isKnown !== true;
}

/** Mark this history entry as visited. */
export function markEntry(): void {
	history.replaceState({ ...Object(history.state), isKnown: true }, "");
}
