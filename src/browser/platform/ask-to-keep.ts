/** Ask the browser not to clear what is stored; where it refuses, nothing is lost yet. */
export function askToKeep(): void {
	try {
		void navigator.storage?.persist?.().catch(() => false);
	} catch {
		// Some browsers throw where others say no.
	}
}
