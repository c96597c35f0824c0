import type { RecentPlace } from "../../core/search/offers-html.ts";

const KEY = "recent-places";
const MOST = 4;
const PAGE = /^\/(?![/\\])/;

/** Places that were opened from the search on this device, the last one first. */
export function readRecent(): readonly RecentPlace[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
		return Array.isArray(stored) ? stored.filter(isPlace).slice(0, MOST) : [];
	} catch {
		// Storage refused or spoilt: nothing is offered.
		return [];
	}
}

/** Keep a place that is being opened. */
export function keepRecent({ page, id, title }: RecentPlace): void {
	const others = readRecent().filter(
		(place) => place.page !== page || place.id !== id,
	);
	const kept = [{ page, id, title }, ...others].slice(0, MOST);
	try {
		localStorage.setItem(KEY, JSON.stringify(kept));
	} catch {
		// Storage refused: nothing is kept.
	}
}

/** Forget all of them. */
export function forgetRecent(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// Storage refused: nothing was kept.
	}
}

function isPlace(value: unknown): value is RecentPlace {
	const { page, id, title }: Record<string, unknown> = { ...Object(value) };
	return (
		typeof page === "string" &&
		PAGE.test(page) &&
		typeof id === "string" &&
		typeof title === "string"
	);
}
