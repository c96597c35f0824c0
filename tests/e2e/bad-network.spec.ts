import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { buildWorker } from "../../src/build/build-worker.ts";
import { LATE_NEEDS, type LateNeed } from "./late-needs.ts";
import { SPOILINGS, SpoiledSite, type Spoiling } from "./spoiled-site.ts";
import { expect, test } from "./wiki.ts";

const KINDS = Object.keys(SPOILINGS).filter(
	(name): name is Spoiling => name in SPOILINGS,
);
/** What every page asks for by itself. */
const OWN = /\/(?:host|keep-offline|print|trusted-content)-/;

/** What the browser itself says of a failed request, and of half a script. */
test.use({
	expected:
		/Failed to load resource|MIME type|blocked by Playwright|^SyntaxError/,
});

test.describe("without a worker", () => {
	test.use({ serviceWorkers: "block" });

	for (const [name, need] of Object.entries(LATE_NEEDS)) {
		for (const spoiling of KINDS) {
			test(`${name} says so and recovers when a file is ${spoiling}`, async ({
				page,
			}) => {
				filesOf ??= await listFiles(page);
				const files = filesOf.get(need) ?? [];
				expect(files.length).toBeGreaterThan(0);
				for (const file of files) {
					await test.step(file, () =>
						meetSpoilt(page, need, { file, spoiling }),
					);
				}
			});
		}
	}

	for (const file of ["host-", "print-", "icon", "manifest"]) {
		for (const spoiling of KINDS) {
			test(`reads when ${file} is ${spoiling}`, async ({ page }) => {
				const site = new SpoiledSite();
				const url = await site.serve();
				site.spoil(new RegExp(file), spoiling);
				await page.goto(`${url}phones/`, { waitUntil: "domcontentloaded" });
				await reads(page);
				site.close();
			});
		}
	}

	for (const spoiling of ["cut off", "halved"] as const) {
		test(`half a page that was ${spoiling} reads and works`, async ({
			page,
		}) => {
			const site = new SpoiledSite();
			const url = await site.serve();
			site.spoil(/^\/phones\/$/, spoiling);
			await page.goto(`${url}phones/`).catch(() => undefined);
			await reads(page);
			await expect(page.locator('[data-entry="unionpay"]')).toHaveCount(0);
			await LATE_NEEDS.search?.reach(page);
			await LATE_NEEDS.search?.works(page);
			site.close();
		});
	}

	for (const [address, label, typed] of [
		["phones/", "搜索", "瑞银"],
		["", "商户编号", "822290070111135"],
		["mine/", "贴商户编号", "822290070111135"],
	] as const) {
		test(`keeps what was typed into ${label} when the page is opened anew`, async ({
			page,
		}) => {
			const site = new SpoiledSite();
			const url = await site.serve();
			site.spoil(/static-/, "missing");
			await page.goto(url + address);
			const box = page.getByLabel(label, { exact: true });
			await box.fill(typed);
			await expect(said(page, "写下的字会留着")).toBeVisible();
			site.mend();
			await page.reload();
			await expect(box).toHaveValue(typed);
			const answer = /瑞银信|拉卡拉/;
			const places = page.locator(
				".search-layer, .lookup-answers, .pasted-found",
			);
			await expect(places.getByText(answer).first()).toBeVisible();
			site.close();
		});
	}

	test("a page of the last deploy reads, and says that the site is newer", async ({
		page,
	}, { parallelIndex }) => {
		const site = SpoiledSite.copy(`deploy-${parallelIndex}`);
		const url = await site.serve();
		await page.goto(`${url}phones/`);
		deployAnew(site);
		await LATE_NEEDS.search?.reach(page);
		await reads(page);
		await expect(said(page, "本站刚更新过")).toBeVisible();
		await page.reload();
		await LATE_NEEDS.search?.works(page);
		site.close();
	});

	test("a page of the next deploy reads before its files are there", async ({
		page,
	}, { parallelIndex }) => {
		const site = SpoiledSite.copy(`early-${parallelIndex}`);
		const url = await site.serve();
		const old = site.read("phones/index.html");
		site.write("phones/index.html", old.replace(/host-/, "host-of-next-"));
		await page.goto(`${url}phones/`);
		await reads(page);
		site.close();
	});
});

test.describe("with a worker in charge", () => {
	for (const spoiling of KINDS) {
		test(`does everything while every file is ${spoiling}`, async ({
			page,
		}) => {
			const site = new SpoiledSite();
			const url = await site.serve();
			await takeCharge(page, url);
			site.spoil(/./, spoiling);
			for (const [name, need] of Object.entries(LATE_NEEDS)) {
				await test.step(name, async () => {
					await page.goto(url + need.page);
					await reads(page);
					await need.prepare?.(page);
					await need.reach(page);
					await need.works(page);
				});
			}
			site.close();
		});

		test(`keeps nothing of a site whose files are ${spoiling}, until they are whole`, async ({
			page,
		}) => {
			for (const file of [
				/^\/phones\/index/,
				/search-text/,
				/static-plan.*js/,
			]) {
				const site = new SpoiledSite();
				const url = await site.serve();
				site.spoil(file, spoiling);
				await page.goto(`${url}concepts/`);
				if (spoiling === "stalled") await isStuck(page);
				else await hasFailed(page);
				expect(await findKept(page, file.source)).toEqual([]);
				site.mend();
				if (spoiling !== "stalled") await page.reload();
				await page.evaluate(() => navigator.serviceWorker.ready);
				expect(await findKept(page, file.source)).toHaveLength(1);
				site.close();
			}
		});

		test(`stays with the last deploy while the next one's files are ${spoiling}`, async ({
			page,
		}, { parallelIndex }) => {
			const site = SpoiledSite.copy(`next-${parallelIndex}`);
			const url = await site.serve();
			await takeCharge(page, `${url}phones/`);
			const old = await page.locator("script[type=module]").getAttribute("src");
			deployAnew(site);
			await buildWorker(site.folder, ["phones/index.html"]);
			site.spoil(/static-search-.*js/, spoiling);
			await page.reload();
			const script = page.locator("script[type=module]");
			if (spoiling === "stalled") await isStuck(page);
			else await hasFailed(page);
			await expect(script).toHaveAttribute("src", String(old));
			await LATE_NEEDS.search?.reach(page);
			await LATE_NEEDS.search?.works(page);
			const notice = page.getByRole("button", { name: "现在更新" });
			await expect(notice).toHaveCount(0);
			site.mend();
			if (spoiling !== "stalled") await page.reload();
			await notice.click();
			await expect(script).not.toHaveAttribute("src", String(old));
			await reads(page);
			site.close();
		});
	}
});

/** Once for each process that tests. */
let filesOf: ReadonlyMap<LateNeed, readonly string[]> | undefined;

/** What each function needs that none before it does, taken from visits in which they work. */
async function listFiles(page: Page) {
	const seen = new Set<string>();
	const lists = new Map<LateNeed, readonly string[]>();
	for (const need of Object.values(LATE_NEEDS)) {
		const files = await visit(page, need);
		lists.set(
			need,
			files.filter((file) => !seen.has(file)),
		);
		for (const file of files) seen.add(file);
	}
	return lists;
}

/** The files that a visit asks for in which a function works. */
async function visit(page: Page, need: LateNeed): Promise<readonly string[]> {
	const site = new SpoiledSite();
	await page.goto((await site.serve()) + need.page);
	await need.prepare?.(page);
	await need.reach(page);
	await need.works(page);
	await page.waitForLoadState("networkidle");
	site.close();
	const files = site.requests.filter((path) => path.startsWith("/assets/"));
	return [...new Set(files)].filter((path) => !OWN.test(path));
}

async function meetSpoilt(
	page: Page,
	need: LateNeed,
	{ file, spoiling }: { readonly file: string; readonly spoiling: Spoiling },
): Promise<void> {
	const site = new SpoiledSite();
	const url = await site.serve();
	const paths = new RegExp(`^${file.replaceAll(".", "\\.")}$`);
	if (!need.prepare) site.spoil(paths, spoiling);
	await page.goto(url + need.page, { waitUntil: "domcontentloaded" });
	await need.prepare?.(page);
	site.spoil(paths, spoiling);
	await need.reach(page);
	await reads(page);
	const isStyle = file.endsWith(".css");
	const isExtra = isStyle || need.more?.test(file);
	const sentence = spoiling === "stalled" ? need.waits : need.fails;
	if (isExtra) await need.works(page);
	if (!isExtra && sentence) await expect(said(page, sentence)).toBeVisible();
	site.mend();
	if (spoiling === "halved" && file.endsWith(".js")) {
		await page.reload();
		await need.prepare?.(page);
		await need.reach(page);
	} else if (spoiling !== "stalled" && !isStyle) await need.again(page);
	if (need.fails || spoiling === "stalled") await need.works(page);
	if (need.fails) await expect(said(page, need.fails)).toHaveCount(0);
	site.close();
}

function said(page: Page, sentence: string) {
	return page.locator("#main, .search-layer").getByText(sentence).first();
}

async function reads(page: Page): Promise<void> {
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	if (!page.url().includes("/phones/")) return;
	await expect(page.locator('[data-entry="lakala"]')).toContainText("95016");
}

/** Every asset gets another name, and its old one is gone. */
function deployAnew(site: SpoiledSite): void {
	const names = readdirSync(join(site.folder, "assets"));
	const hashes = names.flatMap(
		(name) => /-([\w-]{8})\.\w+$/.exec(name)?.[1] ?? [],
	);
	const renamed = new Map(
		hashes.map((hash) => [hash, `${hash.slice(1)}${hash.slice(0, 1)}`]),
	);
	const pattern = new RegExp(`-(${[...renamed.keys()].join("|")})\\.`, "g");
	const renew = (text: string) =>
		text.replace(pattern, (_, hash) => `-${renamed.get(hash)}.`);
	const files = readdirSync(site.folder, { recursive: true, encoding: "utf8" });
	for (const file of files.filter((name) => /\.(?:html|js)$/.test(name))) {
		site.write(file, renew(site.read(file)));
	}
	for (const name of names) {
		const assets = join(site.folder, "assets");
		renameSync(join(assets, name), join(assets, renew(name)));
	}
}

async function takeCharge(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await expect
		.poll(() =>
			page.evaluate(() => navigator.serviceWorker.controller !== null),
		)
		.toBe(true);
}

/** The new worker's installation came to an end, without a worker to wait. */
async function hasFailed(page: Page): Promise<void> {
	const states = await page.evaluate(async () => {
		const { serviceWorker } = navigator;
		const registration = await serviceWorker.getRegistration();
		const worker = registration?.installing;
		while (worker && worker.state === "installing") {
			await new Promise((resolve) =>
				worker.addEventListener("statechange", resolve, { once: true }),
			);
		}
		return [worker?.state ?? "redundant", registration?.waiting?.state];
	});
	expect(states).toEqual(["redundant", undefined]);
}

async function isStuck(page: Page): Promise<void> {
	const isInstalling = () =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			return registration?.installing?.state === "installing";
		});
	await expect.poll(isInstalling).toBe(true);
}

/** Addresses that are kept and fit a pattern. */
function findKept(page: Page, pattern: string): Promise<readonly string[]> {
	return page.evaluate(async (source) => {
		const names = await caches.keys();
		const caching = names.map(async (name) => (await caches.open(name)).keys());
		const urls = (await Promise.all(caching)).flat().map(({ url }) => url);
		return urls.filter((url) => new RegExp(source).test(new URL(url).pathname));
	}, pattern);
}
