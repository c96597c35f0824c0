declare const self: ServiceWorkerGlobalScope;

/**
 * Takes the place of a worker, whatever state that is in, and removes itself
 * and what was kept. Browsers ask for the worker's file past the worker, so
 * even a broken one is replaced by the next visit.
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
