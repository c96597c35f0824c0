import "../../styles/update-notice.css";
import { makeButton } from "../article/make-button.ts";
import { makeElement } from "../article/make-element.ts";
import { trustScriptUrl } from "../platform/trusted-content.ts";

/**
 * Register the service worker, which precaches the site, and offer an update
 * when a new one is waiting. Where workers are refused, the page reads as before.
 *
 * @param root path of the served folder
 */
export async function registerWorker(root: string): Promise<void> {
	const { serviceWorker } = navigator;
	if (!serviceWorker || isSavingData()) return;
	const url = trustScriptUrl(`${root}service-worker.js`);
	const registration = await serviceWorker.register(url, {
		updateViaCache: "none",
	});
	const offer = () => {
		// Without a controlling worker, this is the first visit and no update.
		if (registration.waiting && serviceWorker.controller) {
			offerUpdate(() => registration.waiting?.postMessage("take-over"));
		}
	};
	offer();
	registration.addEventListener("updatefound", () => {
		registration.installing?.addEventListener("statechange", offer);
	});
}

/** Whether the reader turned on Data Saver; only Chrome tells. */
function isSavingData(): boolean {
	const connection: unknown = Reflect.get(navigator, "connection");
	return Object(connection).saveData === true;
}

/** Announce an update, which is applied only when the reader taps. */
function offerUpdate(takeOver: () => void): void {
	if (document.querySelector(".update-notice")) return;
	const notice = makeElement("div", "update-notice");
	notice.setAttribute("role", "status");
	const accept = makeButton("现在更新");
	accept.addEventListener("click", () => {
		navigator.serviceWorker.addEventListener("controllerchange", () =>
			location.reload(),
		);
		takeOver();
	});
	const later = makeButton("以后再说");
	later.addEventListener("click", () => notice.remove());
	notice.append(makeElement("p", "", "本站内容有更新。"), accept, later);
	document.body.append(notice);
}
