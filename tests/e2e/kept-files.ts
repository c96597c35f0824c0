import type { Page } from "@playwright/test";
import { expect } from "./wiki.ts";

/** Visit a page until a worker answers for it. */
export async function takeCharge(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	const isInCharge = () =>
		page.evaluate(() => navigator.serviceWorker.controller !== null);
	await expect.poll(isInCharge).toBe(true);
}

/** Addresses that are kept and fit a pattern. */
export function findKept(
	page: Page,
	pattern: RegExp,
): Promise<readonly string[]> {
	return page.evaluate(async (source) => {
		const names = await caches.keys();
		const caching = names.map(async (name) => (await caches.open(name)).keys());
		const urls = (await Promise.all(caching)).flat().map(({ url }) => url);
		return urls.filter((url) => new RegExp(source).test(new URL(url).pathname));
	}, pattern.source);
}

/** The type and the text of everything that is kept, by its path. */
export function readKept(
	page: Page,
): Promise<Readonly<Record<string, readonly [type: string, text: string]>>> {
	return page.evaluate(async () => {
		const kept: Record<string, [string, string]> = {};
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const answer = await cache.match(request);
				const type = answer?.headers.get("content-type") ?? "";
				const text = (await answer?.text()) ?? "";
				const [bare = ""] = type.toLowerCase().split(";");
				kept[new URL(request.url).pathname] = [bare, text];
			}
		}
		return kept;
	});
}
