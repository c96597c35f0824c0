declare const self: ServiceWorkerGlobalScope;

/**
 * Replace any earlier worker, then remove this one and the caches. Browsers
 * fetch a worker's file past the worker, so even a broken one is replaced on
 * the next visit.
 */
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
	const { scope } = self.registration;
	const names = await caches.keys();
	// Other sites may live on the same host.
	const own = names.filter((name) => name.endsWith(`-${scope}`));
	await Promise.all(own.map((name) => caches.delete(name)));
	await self.registration.unregister();
}

export {};
