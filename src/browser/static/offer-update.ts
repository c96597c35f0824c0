import "../../styles/update-notice.css";
import { makeButton } from "../article/make-button.ts";
import { makeElement } from "../article/make-element.ts";
import { wait } from "../platform/wait.ts";

/** Milliseconds for a new worker to take over, and for reading a sentence. */
const PATIENCE = 4000;
const READING = 1000;

/** Announce an update, which is applied only when the reader taps. */
export function offerUpdate(registration: ServiceWorkerRegistration): void {
	if (document.querySelector(".update-notice")) return;
	const words = makeElement("p", {}, "本站内容有更新。");
	const accept = makeButton("现在更新");
	accept.addEventListener("click", async () => {
		notice.replaceChildren(words);
		words.textContent = "正在换成新的内容……";
		if (!(await takeOver(registration))) {
			words.textContent = "浏览器没有说换好了，现在重新打开这一页。";
			await wait(READING);
		}
		location.reload();
	});
	const later = makeButton("以后再说");
	later.addEventListener("click", () => notice.remove());
	const own = { class: "update-notice", role: "status" };
	const notice = makeElement("div", own, words, accept, later);
	document.body.append(notice);
}

/** Let the waiting worker take over; `false` if the browser reports nothing in time. */
function takeOver({ waiting }: ServiceWorkerRegistration): Promise<boolean> {
	// Another tab has already updated.
	if (!waiting) return Promise.resolve(true);
	const isTaken = new Promise<boolean>((resolve) =>
		navigator.serviceWorker.addEventListener("controllerchange", () =>
			resolve(true),
		),
	);
	waiting.postMessage("take-over");
	return Promise.race([isTaken, wait(PATIENCE).then(() => false)]);
}
