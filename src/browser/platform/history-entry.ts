/** Return whether this history entry is new: reached by a link, not by back or forward. */
export function isNewEntry(): boolean {
	return Object(history.state).isKnown !== true;
}

/** Mark this history entry as visited. */
export function markEntry(): void {
	history.replaceState({ ...Object(history.state), isKnown: true }, "");
}
