import { trustScriptUrl } from "../platform/trusted-content.ts";

/**
 * Register the service worker, which precaches the site, and offer an update
 * when a new one is waiting. Without workers, the page works as before.
 *
 * @param root path of the served folder
 * @returns whether there is a worker
 */
export async function registerWorker(root: string): Promise<boolean> {
	const { serviceWorker } = navigator;
	if (!serviceWorker) return false;
	const url = trustScriptUrl(`${root}service-worker.js`);
	const registration = await serviceWorker.register(url, {
		updateViaCache: "none",
	});
	const offer = () => {
		// Without a controlling worker, this is the first visit and no update.
		if (registration.waiting && serviceWorker.controller) {
			// If this fails, the next page offers the update again.
			import("./offer-update.ts")
				.then(({ offerUpdate }) => offerUpdate(registration))
				.catch(() => undefined);
		}
	};
	offer();
	registration.addEventListener("updatefound", () => {
		registration.installing?.addEventListener("statechange", offer);
	});
	return true;
}
