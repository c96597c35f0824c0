import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { SpoiledSite } from "./spoiled-site.ts";
import { expect, test } from "./wiki.ts";

const PAGE = /\/$/;
const FRAME_AHEAD = /\/assets\/frame-ahead-/;
const FETCH_AHEAD = /\/assets\/fetch-ahead-/;

/** Where there is a worker, it is left to that. */
test.use({ serviceWorkers: "allow" });

/** Browsers that know rules prefetch by themselves: here no page has any. */
let site: SpoiledSite;
let url = "";
test.beforeEach(async ({ page: _ }, { parallelIndex }) => {
	site = SpoiledSite.copy(`ahead-${parallelIndex}`);
	const files = readdirSync(site.folder, { recursive: true, encoding: "utf8" });
	for (const file of files.filter((name) => name.endsWith("index.html"))) {
		site.write(file, site.read(file).replace(/"speculationrules"/, '"none"'));
	}
	url = await site.serve();
});
test.afterEach(() => site.close());

test("fetches the pages whose links are in view, and answers the tap from them", async ({
	page,
}) => {
	await takeAway(page);
	await page.goto(url);
	await expect.poll(() => asked().length).toBeGreaterThan(2);
	const link = page.locator('#main a[href="phones/"]').first();
	await expect.poll(asked).toContain("/phones/");
	expect(new Set(asked()).size).toBe(asked().length);
	expect(asked().filter((path) => path === "/")).toHaveLength(1);
	await link.click();
	await expect(page).toHaveURL(/\/phones\/$/);
	await expect(page.locator("h1")).toBeInViewport();
	expect(asked().filter((path) => path === "/phones/")).toHaveLength(1);
});

test("fetches a page at once whose link is about to be followed", async ({
	page,
}) => {
	await takeAway(page);
	await page.goto(`${url}phones/`);
	const links = page.locator('#main a[href$="/"]:not([target])');
	const last = links.last();
	const address = new URL(String(await last.getAttribute("href")), page.url());
	await last.hover();
	await expect.poll(asked).toContain(decodeURI(address.pathname));
});

test("fetches nothing for who saves data", async ({ page }) => {
	await takeAway(page);
	await page.addInitScript(() =>
		Object.defineProperty(navigator, "connection", {
			value: { saveData: true },
		}),
	);
	await page.goto(url);
	await page.waitForLoadState("networkidle");
	expect(asked()).toEqual(["/"]);
	expect(site.requests.some((path) => FETCH_AHEAD.test(path))).toBe(false);
});

test("leaves it to the worker where there is one", async ({ page }) => {
	await page.addInitScript(() =>
		Reflect.deleteProperty(HTMLScriptElement, "supports"),
	);
	// The other's pages no longer fit their digests.
	const whole = new SpoiledSite();
	await page.goto(await whole.serve());
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await page.waitForLoadState("networkidle");
	const loaded = await page.evaluate(() =>
		performance.getEntriesByType("resource").map(({ name }) => name),
	);
	expect(loaded.some((name) => FETCH_AHEAD.test(name))).toBe(false);
	whole.close();
});

test.describe("in Apple's engine", () => {
	// Chromium tells that nothing runs in the frame.
	test.use({ expected: /Blocked script execution/ });
	test.beforeEach(async ({ page }) => {
		await takeAway(page);
		await page.addInitScript(() => {
			Reflect.set(window, "GestureEvent", class {});
			const seen: string[] = [];
			Reflect.set(window, "seenFrames", seen);
			new MutationObserver((changes) => {
				for (const node of changes.flatMap((each) => [...each.addedNodes])) {
					if (!(node instanceof HTMLIFrameElement)) continue;
					const isShown = node.checkVisibility();
					const isAlone = document.querySelectorAll("iframe").length === 1;
					const path = decodeURI(new URL(node.src).pathname);
					seen.push(
						node.getAttribute("sandbox") === "" && !isShown && isAlone
							? path
							: `bad: ${node.outerHTML}`,
					);
				}
			}).observe(document, { childList: true, subtree: true });
		});
	});

	test("loads the first two pages in view in a frame that nobody sees, while the reader rests", async ({
		page,
	}) => {
		await page.goto(url);
		await expect(page.getByText("复制整页文字")).toBeAttached();
		const height = await page.evaluate(() => document.body.scrollHeight);
		await expect.poll(() => framed(page)).toHaveLength(2);
		expect(await framed(page)).toEqual(await firstPages(page));
		await expect(page.locator("iframe")).toHaveCount(0);
		expect(asked().toSorted()).toEqual(
			["/", ...(await framed(page))].toSorted(),
		);
		expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
		expect(await page.evaluate(() => history.length)).toBeLessThan(3);
	});

	test("loads the page whose link is pointed at, once, and follows it", async ({
		page,
	}) => {
		await page.goto(`${url}phones/`);
		await waitForFrames(page);
		const links = page.locator('#main a[href$="/"]:not([target])');
		const last = links.last();
		const address = await last.getAttribute("href");
		const { pathname } = new URL(String(address), page.url());
		await last.hover();
		await expect.poll(() => framed(page)).toContain(decodeURI(pathname));
		await expect(page.locator("iframe")).toHaveCount(0);
		await page.mouse.move(0, 0);
		await last.hover();
		const frames = (await framed(page)).filter(
			(path) => path === decodeURI(pathname),
		);
		expect(frames).toHaveLength(1);
		await last.click();
		await expect(page).toHaveURL(new RegExp(`${pathname}$`));
	});

	test("loads nothing for who saves data", async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, "connection", {
				value: { saveData: true },
			}),
		);
		await page.goto(url);
		await page.waitForLoadState("networkidle");
		expect(site.requests.some((path) => FRAME_AHEAD.test(path))).toBe(false);
	});
});

/** Paths that were loaded in frames; what is wrong with a frame, in its place. */
function framed(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => Reflect.get(window, "seenFrames"));
}

/** Until the script that loads in frames has come. */
async function waitForFrames(page: Page): Promise<void> {
	await expect
		.poll(() => site.requests.some((path) => FRAME_AHEAD.test(path)))
		.toBe(true);
	await page.waitForLoadState("networkidle");
}

/** Where the first two of the article's links in view lead. */
async function firstPages(page: Page): Promise<readonly string[]> {
	const paths = await page.locator("#main a").evaluateAll((links) =>
		links.flatMap((link) => {
			if (!(link instanceof HTMLAnchorElement)) return [];
			const { top, bottom, height } = link.getBoundingClientRect();
			const isInView = height > 0 && top >= 0 && bottom <= innerHeight;
			const isPage =
				link.host === location.host &&
				/\/$/.test(link.pathname) &&
				link.pathname !== location.pathname;
			return isInView && isPage ? [decodeURI(link.pathname)] : [];
		}),
	);
	return [...new Set(paths)].slice(0, 2);
}

/** Pages that the server was asked for. */
function asked(): readonly string[] {
	return site.requests
		.filter((path) => PAGE.test(path))
		.map((path) => decodeURI(path));
}

/** A browser inside an app on an iPhone has neither workers nor rules. */
async function takeAway(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
		Reflect.deleteProperty(HTMLScriptElement, "supports");
	});
}
