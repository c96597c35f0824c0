import { ifAllowed } from "./if-allowed.ts";

/** Ask the browser not to clear what is stored; where it refuses, nothing is lost yet. */
export function askToKeep(): void {
	void ifAllowed(() => navigator.storage?.persist?.().catch(() => false));
}
