import {
	cleanupOutdatedCaches,
	PrecacheController,
	PrecacheRoute,
} from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";
import { unpack } from "./unpack.ts";

declare const self: ServiceWorkerGlobalScope;
/** Files to precache, each with its digest. */
declare const __PRECACHE__: readonly (readonly [
	url: string,
	integrity: string,
])[];
/** Address of the pack, which holds them all. */
declare const __PACK__: string;

/** Pattern of ignored queries: they name a place or a search, but the page is the same. */
const EVERY_QUERY = [/./];

/**
 * A response that fails its integrity check (truncated, or a captive portal's
 * page) aborts the install, which is retried with the next page. A revision
 * makes Workbox bypass the HTTP cache.
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
// Ask the server for an address that is not precached; offline, use the 404 page.
registerRoute(
	({ request }) => request.mode === "navigate",
	new NetworkOnly({
		plugins: [{ handlerDidError: () => precache.matchPrecache("404.html") }],
	}),
);
// Replace the worker of open pages only if the reader asks for it.
self.addEventListener("message", ({ data }) => {
	if (data === "take-over") void self.skipWaiting();
});

/** Precache what arrives of the pack, and fetch the rest file by file. */
async function install(event: ExtendableEvent): Promise<void> {
	await unpack(__PACK__, precache).catch(() => undefined);
	await precache.install(event);
}
