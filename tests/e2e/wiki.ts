import { test as base, expect } from "@playwright/test";

/** docsify-cli's reload script is served beside the wiki, on the same host. */
const RELOAD = "livereload";
/** What a page says where no worker may be installed. */
const BLOCKED = /^Service Worker registration blocked by Playwright/;

/**
 * A test in which the wiki must be silent and alone: no message on the
 * console, no uncaught error, no request to another host.
 */
export const test = base.extend<{
	/** Complaints that a test provokes. */
	readonly expected: RegExp | undefined;
	readonly quiet: undefined;
}>({
	expected: [undefined, { option: true }],
	quiet: [
		async ({ page, baseURL, expected }, use) => {
			const complaints: string[] = [];
			page.on("pageerror", (error) => complaints.push(String(error)));
			page.on("console", (message) => {
				if (["error", "warning"].includes(message.type())) {
					complaints.push(message.text());
				}
			});
			page.on("request", (request) => {
				const url = request.url();
				const { hostname } = new URL(baseURL ?? url);
				const isOwn =
					new URL(url).hostname === hostname || /^(?:data|blob):/.test(url);
				if (!isOwn && !url.includes(RELOAD)) complaints.push(url);
			});
			await use(undefined);
			expect(
				complaints.filter(
					(text) => !expected?.test(text) && !BLOCKED.test(text),
				),
			).toEqual([]);
		},
		{ auto: true },
	],
	/** A worker takes as long to install as a page to open: it is for those that are about it. */
	serviceWorkers: "block",
});

export { expect };
