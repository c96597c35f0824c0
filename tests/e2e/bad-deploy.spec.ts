import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { buildWorker } from "../../src/node/render/build-worker.ts";
import { findKept, takeCharge } from "./kept-files.ts";
import { LATE_NEEDS, reads, said, searches } from "./late-needs.ts";
import {
	EACH,
	isHeld,
	KINDS,
	SpoiledSite,
	type Spoiling,
} from "./spoiled-site.ts";
import { expect, test } from "./wiki.ts";

/** What the browser itself says of a failed request, and of half a script. */
test.use({
	expected:
		/Failed to load resource|MIME type|^SyntaxError|^A bad HTTP response code|^An unknown error occurred when fetching the script|^The script /,
});

/** What is kept comes by the same code: a file in every way, and the others where it is there, in part, or not. */
const SPOILT_ONCE: readonly (readonly [Spoiling, RegExp])[] = [
	...KINDS.map((spoiling) => [spoiling, /static-plan.*js/] as const),
	...EACH.map((spoiling) => [spoiling, /^\/phones\/index/] as const),
	...EACH.map((spoiling) => [spoiling, /search-text/] as const),
];

test.describe("without a worker", () => {
	test("a page of the last deploy reads, and says that the site is newer", async ({
		page,
	}, { parallelIndex }) => {
		const site = SpoiledSite.copy(`deploy-${parallelIndex}`);
		const url = await site.serve();
		await page.goto(`${url}phones/`);
		deployAnew(site);
		await isOutdated(page);
		site.close();
	});

	test("a page of the next deploy reads before its files are there", async ({
		page,
	}, { parallelIndex }) => {
		const site = SpoiledSite.copy(`early-${parallelIndex}`);
		const url = await site.serve();
		const whole = site.read("phones/index.html");
		site.write("phones/index.html", whole.replace(/host-/, "host-of-next-"));
		await page.goto(`${url}phones/`);
		await reads(page);
		site.write("phones/index.html", whole);
		await page.reload();
		await searches(page);
		site.close();
	});
});

test.describe("with a worker in charge", () => {
	test.use({ serviceWorkers: "allow" });

	for (const [spoiling, needs] of [
		["stalled", Object.entries(LATE_NEEDS)],
		// Nothing is asked for, so it makes no difference what would come.
		["missing", [["search", LATE_NEEDS.search]]],
		["a portal's page", [["search", LATE_NEEDS.search]]],
	] as const) {
		test(`does everything while every file is ${spoiling}`, async ({
			page,
		}) => {
			const site = new SpoiledSite();
			const url = await site.serve();
			await takeCharge(page, url);
			site.spoil(/./, spoiling);
			for (const [name, need] of needs) {
				await test.step(name, async () => {
					await page.goto(url + (need?.page ?? ""));
					await reads(page);
					await need?.prepare?.(page);
					await need?.reach(page);
					await need?.works(page);
				});
			}
			// Only the worker itself is asked for past the worker.
			await expect
				.poll(() => new Set(site.spoilt))
				.toEqual(new Set(["/service-worker.js"]));
			site.close();
		});
	}

	for (const [spoiling, file] of SPOILT_ONCE) {
		test(`keeps nothing of a site with ${file.source} ${spoiling}, until it is whole`, async ({
			page,
		}) => {
			const site = new SpoiledSite();
			const url = await site.serve();
			site.spoil(file, spoiling);
			await page.goto(`${url}concepts/`);
			await expect.poll(() => site.spoilt.length).toBeGreaterThan(0);
			if (!isHeld(spoiling)) await hasFailed(page);
			expect(await findKept(page, file)).toEqual([]);
			site.mend();
			if (!isHeld(spoiling)) await page.reload();
			await page.evaluate(() => navigator.serviceWorker.ready);
			expect(await findKept(page, file)).toHaveLength(1);
			site.close();
		});
	}

	for (const spoiling of EACH) {
		test(`stays with the last deploy while the next one's files are ${spoiling}`, async ({
			page,
		}, { parallelIndex }) => {
			const site = SpoiledSite.copy(`next-${parallelIndex}`);
			const url = await site.serve();
			await takeCharge(page, `${url}phones/`);
			const script = page.locator("script[type=module]");
			const old = String(await script.getAttribute("src"));
			deployAnew(site);
			await buildWorker(site.folder, ["phones/index.html"]);
			site.spoil(/static-search-.*js/, spoiling);
			await page.reload();
			await expect.poll(() => site.spoilt.length).toBeGreaterThan(0);
			if (!isHeld(spoiling)) await hasFailed(page);
			await page.reload();
			await expect(script).toHaveAttribute("src", old);
			await searches(page);
			const update = page.getByRole("button", { name: "现在更新" });
			await expect(update).toHaveCount(0);
			site.mend();
			if (!isHeld(spoiling)) await page.reload();
			await update.click();
			await expect(script).not.toHaveAttribute("src", old);
			await reads(page);
			await searches(page);
			site.close();
		});
	}

	for (const spoiling of KINDS) {
		test(`works without the worker while its own file is ${spoiling}, and keeps the site when it comes`, async ({
			page,
		}) => {
			const site = new SpoiledSite();
			const url = await site.serve();
			site.spoil(/^\/service-worker/, spoiling);
			await page.goto(`${url}phones/`);
			await expect.poll(() => site.spoilt.length).toBeGreaterThan(0);
			await reads(page);
			await searches(page);
			site.mend();
			if (!isHeld(spoiling)) await page.reload();
			await page.evaluate(() => navigator.serviceWorker.ready);
			expect(await findKept(page, /^\/phones\/index/)).toHaveLength(1);
			site.close();
		});
	}

	test("a page that was left open reads, and says that the site is newer, when another has updated", async ({
		page,
		context,
	}, { parallelIndex }) => {
		const site = SpoiledSite.copy(`open-${parallelIndex}`);
		const url = await site.serve();
		await takeCharge(page, `${url}phones/`);
		deployAnew(site);
		await buildWorker(site.folder, ["phones/index.html"]);
		const other = await context.newPage();
		await other.goto(`${url}phones/`);
		await other.getByRole("button", { name: "现在更新" }).click();
		await searches(other);
		// The new worker takes a moment to throw away the old files.
		await expect
			.poll(() => findKept(page, /static-search-.*js/))
			.toHaveLength(1);
		await isOutdated(page);
		site.close();
	});
});

/** The page reads, says that the site is newer, and is whole when it is opened anew. */
async function isOutdated(page: Page): Promise<void> {
	await LATE_NEEDS.search?.reach(page);
	await reads(page);
	await expect(said(page, "本站刚更新过")).toBeVisible();
	await page.reload();
	await searches(page);
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

/** The installation that had begun came to an end, without a worker to wait or to be in charge anew. */
async function hasFailed(page: Page): Promise<void> {
	const isInstalling = () =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			return Boolean(registration?.installing);
		});
	await expect.poll(isInstalling).toBe(false);
	const isWaiting = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return Boolean(registration?.waiting);
	});
	expect(isWaiting).toBe(false);
}
