import "../../styles/update-notice.css";
import { makeButton } from "../article/make-button.ts";
import { makeElement } from "../article/make-element.ts";
import { trustScriptUrl } from "../platform/trusted-content.ts";

/**
 * Let the browser keep the whole site, and offer what is new when there is
 * something. Where workers are refused, nothing is kept and nothing is said:
 * the page reads as before.
 *
 * @param root path of the served folder
 */
export async function keepOffline(root: string): Promise<void> {
	const { serviceWorker } = navigator;
	if (!serviceWorker || isSavingData()) return;
	const url = trustScriptUrl(`${root}service-worker.js`);
	const registration = await serviceWorker.register(url, {
		updateViaCache: "none",
	});
	const offer = () => {
		// Without a worker in charge, this is the first visit: nothing is older.
		if (registration.waiting && serviceWorker.controller) {
			offerUpdate(() => registration.waiting?.postMessage("take-over"));
		}
	};
	offer();
	registration.addEventListener("updatefound", () => {
		registration.installing?.addEventListener("statechange", offer);
	});
}

/** Chrome's; the reader asked for as little as possible to be loaded. */
function isSavingData(): boolean {
	const connection: unknown = Reflect.get(navigator, "connection");
	return Object(connection).saveData === true;
}

/** Say that there is something new; only the reader's tap loads it. */
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
