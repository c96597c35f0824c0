import {
	cleanupOutdatedCaches,
	PrecacheController,
	PrecacheRoute,
} from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";
import { unpack } from "./unpack.ts";

declare const self: ServiceWorkerGlobalScope;
/** Files to be kept, and the digest of each. */
declare const __PRECACHE__: readonly (readonly [
	url: string,
	integrity: string,
])[];
/** Address of the file that holds them all. */
declare const __PACK__: string;

/** Queries say where to go or what was searched; the page is the same. */
const EVERY_QUERY = [/./];

/**
 * What a digest does not fit, half a file or the page by which one logs in to a
 * network, is no answer: the installation fails, and is tried again with the
 * next page. A revision keeps Workbox from taking what the browser has.
 */
const precache = new PrecacheController();
precache.addToCacheList(
	__PRECACHE__.map(([url, integrity]) => ({
		url,
		integrity,
		revision: integrity,
	})),
);
self.addEventListener("install", (event) => event.waitUntil(install(event)));
self.addEventListener("activate", precache.activate);
registerRoute(
	new PrecacheRoute(precache, {
		ignoreURLParametersMatching: EVERY_QUERY,
		cleanURLs: false,
	}),
);
cleanupOutdatedCaches();
// An address that is no page: the server knows best; without it, the resolver.
registerRoute(
	({ request }) => request.mode === "navigate",
	new NetworkOnly({
		plugins: [{ handlerDidError: () => precache.matchPrecache("404.html") }],
	}),
);
// Only a reader who asks for it gets the new pages while old ones are open.
self.addEventListener("message", ({ data }) => {
	if (data === "take-over") void self.skipWaiting();
});

/** Take from the pack what comes of it, and fetch the rest file by file. */
async function install(event: ExtendableEvent): Promise<void> {
	await unpack(__PACK__, precache).catch(() => undefined);
	await precache.install(event);
}
