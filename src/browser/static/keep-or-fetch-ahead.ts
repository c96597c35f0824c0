/** Whether pages are to be kept for reading offline. */
declare const __WORKER__: boolean;

/** Keep the pages for reading offline, or at least fetch the next one ahead. */
export async function keepOrFetchAhead(
	root: string,
	signal: AbortSignal,
): Promise<void> {
	// Only Chrome tells that the reader turned on Data Saver.
	if (Object(Reflect.get(navigator, "connection")).saveData === true) return;
	// A worker that is refused costs what is offline, and nothing else.
	const hasWorker =
		__WORKER__ &&
		(await import("./register-worker.ts")
			.then(({ registerWorker }) => registerWorker(root))
			.catch(() => false));
	const hasRules = HTMLScriptElement.supports?.("speculationrules");
	if (hasWorker || hasRules) return;
	// Apple's engine gives a navigation what a frame has loaded, not what was fetched.
	const loading =
		"GestureEvent" in window
			? import("./frame-ahead.ts").then(({ frameAhead }) => frameAhead)
			: import("./fetch-ahead.ts").then(({ fetchAhead }) => fetchAhead);
	await loading.then((ahead) => ahead(root, signal)).catch(() => undefined);
}
