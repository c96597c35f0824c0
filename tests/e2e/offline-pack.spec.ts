import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { buildWorker } from "../../src/node/render/build-worker.ts";
import { readKept, takeCharge } from "./kept-files.ts";
import { LATE_NEEDS, reads } from "./late-needs.ts";
import { KINDS, PACK, SpoiledSite } from "./spoiled-site.ts";
import { expect, test } from "./wiki.ts";

/** A file that no page asks for by itself. */
const RARE = /^\/assets\/areas-/;

/** What the browser itself says of a failed request. */
test.use({
	serviceWorkers: "allow",
	expected: /Failed to load resource|^A bad HTTP response code/,
});

test("keeps everything by one request, as it would file by file", async ({
	page,
	browser,
}) => {
	const { site, url } = await servePacked(new SpoiledSite());
	await page.goto(url);
	await isReady(page);
	expect(site.requests.filter((path) => PACK.test(path))).toHaveLength(1);
	expect(site.requests.filter((path) => RARE.test(path))).toEqual([]);
	const kept = await readKept(page);
	expect(Object.keys(kept).length).toBeGreaterThan(40);
	expect(kept).toEqual(await keepOneByOne(await browser.newPage()));
	site.close();
	await worksAlone(page, url);
});

test("gives what is kept the headers that the server gives to all", async ({
	page,
}) => {
	const { site, url } = await servePacked(new SpoiledSite());
	await takeCharge(page, url);
	const headers = await page.evaluate(async () => {
		const { headers } = await fetch("./phones/index.html");
		return Object.fromEntries(headers);
	});
	expect(headers).toEqual({
		"content-type": "text/html; charset=utf-8",
		"x-content-type-options": "nosniff",
	});
	site.close();
});

for (const spoiling of KINDS) {
	test(`keeps everything while the pack is ${spoiling}`, async ({ page }) => {
		const { site, url } = await servePacked(new SpoiledSite());
		site.spoil(PACK, spoiling);
		await page.goto(url);
		await expect.poll(() => site.spoilt.length).toBeGreaterThan(0);
		site.mend();
		await isReady(page);
		await keepsWhole(page);
		site.close();
	});
}

for (const [what, spoil] of Object.entries({
	"with a damaged part": (pack: string) =>
		pack.replace(/^(\["phones\/index.html",)/m, '$1"<p>damaged",'),
	"cut off": (pack: string) => pack.slice(0, pack.length / 2),
	"from another deploy": (pack: string) =>
		pack.replaceAll("95016", "95017").replaceAll("{", "{ "),
	"without its shared parts": (pack: string) => pack.replace(/^\["".*$/m, ""),
	"of other files": (pack: string) => pack.replaceAll('["', '["old/'),
	empty: () => "",
	"a list of numbers": () => "[\n1,\n2\n]\n",
})) {
	test(`keeps everything of a pack ${what}`, async ({ page }, {
		parallelIndex,
	}) => {
		const copy = SpoiledSite.copy(`pack-${parallelIndex}`);
		const { site, url } = await servePacked(copy);
		const name = packOf(site);
		const whole = site.read(name);
		site.write(name, spoil(whole));
		expect(site.read(name)).not.toBe(whole);
		await page.goto(url);
		await isReady(page);
		await keepsWhole(page);
		site.close();
	});
}

test("fetches file by file where nothing is sent compressed, and needs no more", async ({
	page,
}) => {
	const site = new SpoiledSite();
	const url = await site.serve();
	await page.goto(url);
	await isReady(page);
	expect(site.requests.filter((path) => RARE.test(path))).not.toEqual([]);
	await keepsWhole(page);
	site.close();
	await worksAlone(page, url);
});

test("fetches what has changed, and not the pack, for an update", async ({
	page,
}, { parallelIndex }) => {
	const copy = SpoiledSite.copy(`changed-${parallelIndex}`);
	const { site, url } = await servePacked(copy);
	await takeCharge(page, url);
	const old = site.read("concepts/index.html");
	site.write("concepts/index.html", old.replaceAll("概念解读", "概念说明"));
	const pages = readdirSync(site.folder, { recursive: true, encoding: "utf8" })
		.filter((name) => /index\.html$/.test(name))
		.map((name) => name.replaceAll("\\", "/"));
	await buildWorker(site.folder, pages);
	site.requests.length = 0;
	await page.reload();
	const update = page.getByRole("button", { name: "现在更新" });
	await expect(update).toBeVisible();
	expect(new Set(site.requests)).toEqual(
		new Set(["/service-worker.js", "/concepts/index.html"]),
	);
	site.close();
});

async function servePacked(site: SpoiledSite) {
	site.isPacked = true;
	return { site, url: await site.serve() };
}

function packOf(site: SpoiledSite): string {
	const paths = readdirSync(`${site.folder}/assets`)
		.map((name) => `assets/${name}`)
		.filter((name) => PACK.test(`/${name}`) && name.endsWith(".json"));
	expect(paths).toHaveLength(1);
	return String(paths[0]);
}

function isReady(page: Page): Promise<unknown> {
	return page.evaluate(() => navigator.serviceWorker.ready);
}

/** Everything that is kept is what stands in the site's folder. */
async function keepsWhole(page: Page): Promise<void> {
	const kept = await readKept(page);
	expect(Object.keys(kept).length).toBeGreaterThan(40);
	const site = new SpoiledSite();
	for (const [path, [, text]] of Object.entries(kept)) {
		expect(text, path).toBe(site.read(decodeURIComponent(path)));
	}
}

async function keepOneByOne(page: Page) {
	const site = new SpoiledSite();
	await page.goto(await site.serve());
	await isReady(page);
	const kept = await readKept(page);
	site.close();
	return kept;
}

/** Without the net, another page opens, and what it loads on demand comes. */
async function worksAlone(page: Page, url: string): Promise<void> {
	for (const need of [LATE_NEEDS.search, LATE_NEEDS.hints]) {
		await page.goto(url + (need?.page ?? ""));
		await reads(page);
		await need?.prepare?.(page);
		await need?.reach(page);
		await need?.works(page);
	}
}
