import { ifAllowed } from "../platform/if-allowed.ts";

const FOUND = "found";

/** A search result, for the page that shows it. */
interface Found {
	readonly id: string;
	/** Folded words to mark. */
	readonly words: readonly string[];
}

/** Store a search result for the next page. */
export function rememberFound(found: Found): void {
	ifAllowed(() => sessionStorage.setItem(FOUND, JSON.stringify(found)));
}

/** Mark the words by which a search on another page found this place. */
export async function markFound(id: string | undefined): Promise<void> {
	const found = ifAllowed(takeFound);
	if (!found || found.id !== id) return;
	// The place is shown even without the marks.
	await import("../search/mark-words.ts")
		.then(({ markWords }) => markWords(found.id, found.words))
		.catch(() => undefined);
}

function takeFound(): Found | undefined {
	const found = sessionStorage.getItem(FOUND);
	sessionStorage.removeItem(FOUND);
	return found ? JSON.parse(found) : undefined;
}
