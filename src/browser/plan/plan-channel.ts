import { NAME } from "./has-plan.ts";

/** How open pages tell each other that something has changed. */
export interface PlanChannel {
	tell(): void;
	listen(changed: () => void): void;
}

/**
 * Open the channel, until a signal. Where the browser has none, or refuses it,
 * a page sees what others have changed when it is looked at again.
 */
export function openChannel(signal: AbortSignal): PlanChannel {
	const channel = tryToOpen();
	if (signal.aborted) channel?.close();
	else signal.addEventListener("abort", () => channel?.close());
	return {
		tell() {
			try {
				channel?.postMessage("changed");
			} catch {
				// What is stored is stored; only the news does not travel.
			}
		},
		listen(changed) {
			channel?.addEventListener("message", changed, { signal });
		},
	};
}

function tryToOpen(): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(NAME);
	} catch {
		return undefined;
	}
}
