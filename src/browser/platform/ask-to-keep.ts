import { ifAllowed } from "./if-allowed.ts";

/** Ask the browser not to clear the storage; a refusal is ignored. */
export function askToKeep(): void {
	void ifAllowed(() => navigator.storage?.persist?.().catch(() => false));
}
