import type { Page } from "@playwright/test";

/** What waits for a frame is done at once: nothing has to be drawn. */
export async function hurryFrames(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.requestAnimationFrame = (call) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => call(performance.now());
			port2.postMessage(null);
			return 0;
		};
	});
}
