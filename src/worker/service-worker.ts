import {
	cleanupOutdatedCaches,
	matchPrecache,
	precacheAndRoute,
} from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";

declare const self: ServiceWorkerGlobalScope;
/** Files to be kept, with a revision where the name does not tell. */
declare const __PRECACHE__: readonly {
	readonly url: string;
	readonly revision: string | null;
}[];

/** Queries say where to go or what was searched; the page is the same. */
const EVERY_QUERY = [/./];

precacheAndRoute([...__PRECACHE__], {
	ignoreURLParametersMatching: EVERY_QUERY,
	cleanURLs: false,
});
cleanupOutdatedCaches();
// An address that is no page: the server knows best; without it, the resolver.
registerRoute(
	({ request }) => request.mode === "navigate",
	new NetworkOnly({
		plugins: [{ handlerDidError: () => matchPrecache("404.html") }],
	}),
);
// Only a reader who asks for it gets the new pages while old ones are open.
self.addEventListener("message", ({ data }) => {
	if (data === "take-over") void self.skipWaiting();
});
