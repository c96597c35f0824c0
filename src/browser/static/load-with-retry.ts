const WAITING = "正在读，网络慢就等一等。急用可以先看电话汇总，或者打 12363。";
const FAILURE =
	"这个功能没有读到，可能是网络不通，或者本站刚更新过。再点一下会再试；还不行就刷新这一页，写下的字会留着。急用可以先看电话汇总，或者打 12363。";
/** Milliseconds after which a load counts as slow. */
const PATIENCE = 1000;

/**
 * Load a feature once; retry only after a failure. A failure is announced in
 * the place of the answers. A slow load is announced only if the reader asked
 * for the feature, so that the layout does not shift while somebody reads.
 *
 * @param place selector of the answers' place
 * @returns function that starts the load; its argument says whether the reader
 * asked
 */
export function loadWithRetry(
	place: string,
	load: () => Promise<void>,
): (isAsked?: boolean) => void {
	let state: "idle" | "loading" | "ready" = "idle";
	let timer: number | undefined;
	const run = (isAsked = true) => {
		if (state === "ready") return;
		if (isAsked) {
			timer ??= window.setTimeout(() => say(place, WAITING), PATIENCE);
		}
		if (state === "loading") return;
		state = "loading";
		load()
			.then(
				() => {
					state = "ready";
					hush(place);
				},
				() => {
					state = "idle";
					say(place, FAILURE);
					addEventListener("online", () => run(), { once: true });
				},
			)
			.finally(() => {
				clearTimeout(timer);
				timer = undefined;
			});
	};
	return run;
}

function say(place: string, sentence: string): void {
	const output = document.querySelector<HTMLElement>(place);
	if (!output) return;
	output.hidden = false;
	output.textContent = sentence;
}

/** Remove the message, unless answers have replaced it. */
function hush(place: string): void {
	const output = document.querySelector<HTMLElement>(place);
	if (![WAITING, FAILURE].includes(output?.textContent ?? "")) return;
	output?.replaceChildren();
	output?.toggleAttribute("hidden", output.matches(".search-layer"));
}
