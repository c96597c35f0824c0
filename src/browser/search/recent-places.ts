import type { RecentPlace } from "../../core/search/offers-html.ts";
import { ifAllowed } from "../platform/if-allowed.ts";

const KEY = "recent-places";
const MOST = 4;
const PAGE = /^\/(?![/\\])/;

/** Read the places that were opened from the search on this device, latest first. */
export function readRecent(): readonly RecentPlace[] {
	const stored: unknown = ifAllowed(() =>
		JSON.parse(localStorage.getItem(KEY) ?? "[]"),
	);
	return Array.isArray(stored) ? stored.filter(isPlace).slice(0, MOST) : [];
}

/** Store a place that is being opened, if storage is allowed. */
export function keepRecent({ page, id, title }: RecentPlace): void {
	const others = readRecent().filter(
		(place) => place.page !== page || place.id !== id,
	);
	const kept = JSON.stringify([{ page, id, title }, ...others].slice(0, MOST));
	ifAllowed(() => localStorage.setItem(KEY, kept));
}

/** Forget all recent places. */
export function forgetRecent(): void {
	ifAllowed(() => localStorage.removeItem(KEY));
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
