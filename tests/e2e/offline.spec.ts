import { buildWorker } from "../../src/node/render/build-worker.ts";
import { SpoiledSite } from "./spoiled-site.ts";
import { expect, test } from "./wiki.ts";

const WORKER = "service-worker.js";

/** What a broken worker answers is no script. */
test.use({ serviceWorkers: "allow", expected: /MIME type/ });

test("offers what is new, and loads it only when asked", async ({ page }, {
	parallelIndex,
}) => {
	const site = SpoiledSite.copy(`update-${parallelIndex}`);
	const url = await site.serve();
	await page.goto(`${url}concepts/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	const notice = page.getByRole("status").filter({ hasText: "有更新" });
	await expect(notice).toHaveCount(0);
	const old = site.read("concepts/index.html");
	site.write(
		"concepts/index.html",
		old.replaceAll("<span>概念解读</span>", "<span>概念解读，新的</span>"),
	);
	await buildWorker(site.folder, ["concepts/index.html"]);
	await page.reload();
	await expect(notice).toBeVisible();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("概念解读");
	await notice.getByRole("button", { name: "现在更新" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(
		"概念解读，新的",
	);
	await expect(notice).toHaveCount(0);
	site.close();
});

test("loads what is new though the browser does not say that the worker has changed", async ({
	page,
}, { parallelIndex }) => {
	const site = SpoiledSite.copy(`silent-${parallelIndex}`);
	const url = await site.serve();
	await page.addInitScript(() => {
		const { addEventListener } = EventTarget.prototype;
		ServiceWorkerContainer.prototype.addEventListener = function (
			type: string,
			...rest: [EventListener]
		) {
			if (type !== "controllerchange")
				addEventListener.call(this, type, ...rest);
		};
	});
	await page.goto(`${url}concepts/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	const old = site.read("concepts/index.html");
	site.write(
		"concepts/index.html",
		old.replaceAll("<span>概念解读</span>", "<span>概念解读，新的</span>"),
	);
	await buildWorker(site.folder, ["concepts/index.html"]);
	await page.reload();
	const notice = page.getByRole("status").filter({ hasText: "有更新" });
	await notice.getByRole("button", { name: "现在更新" }).click();
	await expect(page.getByText("现在重新打开这一页")).toBeVisible();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(
		"概念解读，新的",
	);
	site.close();
});

test("a broken worker is replaced by one that removes itself", async ({
	page,
}, { parallelIndex }) => {
	const site = SpoiledSite.copy(`off-${parallelIndex}`);
	const url = await site.serve();
	await page.goto(`${url}concepts/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	// It takes over as any update does; by itself it may wait for what the old one still does.
	site.write(
		WORKER,
		'addEventListener("message",()=>skipWaiting());addEventListener("fetch",e=>e.respondWith(new Response("坏了")))',
	);
	await page.reload();
	await page.getByRole("button", { name: "现在更新" }).click();
	await expect(page.locator("body")).toHaveText("坏了");
	await buildWorker(site.folder, [], true);
	await expect(async () => {
		await page.goto(`${url}solutions/`);
		// The browser looks for another worker soon after a page is opened.
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(
			"解决方案",
			{ timeout: 2000 },
		);
	}).toPass();
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	site.close();
});
