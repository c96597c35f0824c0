import type { Page } from "@playwright/test";
import {
	LATE_NEEDS,
	type LateNeed,
	reads,
	said,
	searches,
} from "./late-needs.ts";
import { isHeld, KINDS, SpoiledSite, type Spoiling } from "./spoiled-site.ts";
import { expect, test } from "./wiki.ts";

/** Scripts, styles and data. */
const ASKED = /^\/(?:assets|data-[\w-]+)\//;
/** What the browser itself says of a failed request, and of half a script. */
test.use({
	expected: /Failed to load resource|MIME type|^SyntaxError/,
});

for (const [name, need] of Object.entries(LATE_NEEDS)) {
	for (const spoiling of KINDS) {
		test(`${name} says so and recovers when a file is ${spoiling}`, async ({
			page,
		}) => {
			filesOf ??= await listFiles(page);
			const files = chooseFiles(filesOf.get(need) ?? [], spoiling);
			expect(files.length).toBeGreaterThan(0);
			for (const file of files) {
				await test.step(file, () => meetSpoilt(page, need, { file, spoiling }));
			}
		});
	}
}

for (const spoiling of KINDS) {
	test(`reads when what every page asks for is ${spoiling}, and works when it comes`, async ({
		page,
	}) => {
		for (const file of chooseFiles(await listOwn(page), spoiling)) {
			await test.step(file, async () => {
				const site = new SpoiledSite();
				const url = await site.serve();
				site.spoil(only(file), spoiling);
				// A script that is held back holds the page's events back.
				await page.goto(`${url}phones/`, { waitUntil: "commit" });
				await reads(page);
				await expect.poll(() => site.spoilt.length).toBeGreaterThan(0);
				site.mend();
				// What the browser kept of it is renewed by the first, for the next.
				await expect(async () => {
					if (!isHeld(spoiling)) await page.reload();
					await searches(page);
				}).toPass();
				site.close();
			});
		}
	});
}

const HALF = "后面还没有读到，等一等，或者刷新";

for (const [how, end] of [
	["halved", undefined],
	["stuck halfway", undefined],
	["stuck halfway", "cut"],
] as const) {
	test(`half a page that is ${end ?? how} reads as far as it came, and says so`, async ({
		page,
	}) => {
		const site = new SpoiledSite();
		const url = await site.serve();
		site.spoil(/^\/phones\/$/, how);
		await page.goto(`${url}phones/`, { waitUntil: "commit" });
		await reads(page);
		if (end) site[end]();
		const last = page.locator('[data-entry="changming"]');
		await expect.poll(() => note(page)).toEqual([HALF, "visible"]);
		await reads(page);
		await expect(last).toHaveCount(0);
		site.mend();
		// As the note says: what came may be used again for a minute.
		if (end || !isHeld(how)) await page.reload();
		await expect(last).toHaveCount(1);
		expect(await note(page)).toEqual(["none", "visible"]);
		await searches(page);
		site.close();
	});
}

/** What stands at the end of half a page. */
function note(page: Page): Promise<readonly string[]> {
	return page.locator(".content").evaluate((content) => {
		const { content: words, visibility } = getComputedStyle(content, "::after");
		return [words.replaceAll('"', ""), visibility];
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
		const history = () =>
			page.evaluate(() => JSON.stringify(window.history.state));
		await expect.poll(history).toContain(typed);
		site.mend();
		await page.reload();
		await expect(box).toHaveValue(typed);
		await box.click();
		const places = page.locator(
			".search-layer, .lookup-answers, .pasted-found",
		);
		await expect(places.getByText(/瑞银信|拉卡拉/).first()).toBeVisible();
		site.close();
	});
}

/** Each file is met in these ways: none of it comes, half of it passes for the whole, or one waits. */
const EACH: readonly Spoiling[] = ["missing", "halved", "stalled"];

/** Of many files, the other ways are met by every third, each by others. */
function chooseFiles(
	files: readonly string[],
	spoiling: Spoiling,
): readonly string[] {
	const turn = KINDS.indexOf(spoiling) % 3;
	return EACH.includes(spoiling) || files.length < 3
		? files
		: files.filter((_, index) => index % 3 === turn);
}

/** Once for each process that tests. */
let filesOf: ReadonlyMap<LateNeed, readonly string[]> | undefined;

/** What each function needs that none before it does, taken from visits in which they work. */
async function listFiles(page: Page) {
	const seen = new Set(await listOwn(page));
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

/** What every page asks for by itself. */
async function listOwn(page: Page): Promise<readonly string[]> {
	const site = new SpoiledSite();
	await page.goto(`${await site.serve()}phones/`);
	return await listAsked(page, site);
}

/** The files that a visit asks for in which a function works. */
async function visit(page: Page, need: LateNeed): Promise<readonly string[]> {
	const site = new SpoiledSite();
	await page.goto((await site.serve()) + need.page);
	await need.prepare?.(page);
	await need.reach(page);
	await need.works(page);
	return await listAsked(page, site);
}

async function listAsked(
	page: Page,
	site: SpoiledSite,
): Promise<readonly string[]> {
	await page.waitForLoadState("networkidle");
	site.close();
	return [...new Set(site.requests)].filter((path) => ASKED.test(path));
}

/** A file of exactly this path. */
function only(path: string): RegExp {
	return new RegExp(`^${path.replaceAll(".", "\\.")}$`);
}

async function meetSpoilt(
	page: Page,
	need: LateNeed,
	{ file, spoiling }: { readonly file: string; readonly spoiling: Spoiling },
): Promise<void> {
	const site = new SpoiledSite();
	const url = await site.serve();
	const paths = only(file);
	if (!need.prepare) site.spoil(paths, spoiling);
	await page.goto(url + need.page, { waitUntil: "domcontentloaded" });
	await need.prepare?.(page);
	site.spoil(paths, spoiling);
	await need.reach(page);
	await reads(page);
	const isStyle = file.endsWith(".css");
	const isExtra = isStyle || need.more?.test(file);
	const sentence = isHeld(spoiling) ? need.waits : need.fails;
	if (isExtra) await need.works(page);
	if (!isExtra && sentence) await expect(said(page, sentence)).toBeVisible();
	site.mend();
	if (spoiling === "halved" && file.endsWith(".js")) {
		await page.reload();
		await need.prepare?.(page);
		await need.reach(page);
	} else if (!isHeld(spoiling) && !isStyle) await need.again(page);
	if (need.fails || isHeld(spoiling)) await need.works(page);
	const { fails } = need;
	if (fails) {
		const flaw = said(page, fails);
		// A tap before it was known to have failed is made again.
		await expect(flaw)
			.toHaveCount(0)
			.catch(() => need.again(page));
		await expect(flaw).toHaveCount(0);
	}
	site.close();
}
