/** Whether pages are precached for reading offline. */
declare const __WORKER__: boolean;

/** Precache the pages for reading offline, or at least fetch the next one ahead. */
export async function keepOrFetchAhead(
	root: string,
	signal: AbortSignal,
): Promise<void> {
	// Only Chrome reports Data Saver.
	if (Object(Reflect.get(navigator, "connection")).saveData === true) return;
	// Without a worker, only offline reading is lost.
	const hasWorker =
		__WORKER__ &&
		(await import("./register-worker.ts")
			.then(({ registerWorker }) => registerWorker(root))
			.catch(() => false));
	const hasRules = HTMLScriptElement.supports?.("speculationrules");
	if (hasWorker || hasRules) return;
	// In WebKit, navigations use what a frame has loaded, not what was fetched.
	const loading =
		"GestureEvent" in window
			? import("./frame-ahead.ts").then(({ frameAhead }) => frameAhead)
			: import("./fetch-ahead.ts").then(({ fetchAhead }) => fetchAhead);
	await loading.then((ahead) => ahead(root, signal)).catch(() => undefined);
}
