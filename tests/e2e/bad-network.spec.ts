import type { Page } from "@playwright/test";
import {
	LATE_NEEDS,
	type LateNeed,
	reads,
	said,
	searches,
} from "./late-needs.ts";
import {
	EACH,
	isHeld,
	KINDS,
	SpoiledSite,
	type Spoiling,
} from "./spoiled-site.ts";
import { expect, test } from "./wiki.ts";

/** Scripts, styles and data. */
const ASKED = /^\/(?:assets|data-[\w-]+)\//;
/** What the browser itself says of a failed request, and of half a script. */
test.use({
	expected: /Failed to load resource|MIME type|^SyntaxError/,
});

/**
 * Files that come by the same code fail alike: one of each class is met spoilt
 * in every way. The class is told by what the browser says that a file is for.
 */
interface FileClass {
	/** End of the name, after what it is for. */
	readonly use: RegExp;
	/** Whether pages ask for it by themselves. */
	readonly isOwn: boolean;
	/** Which file stands for the others. */
	readonly file: RegExp;
	/** The function that is reached for, if it is not the page itself. */
	readonly need?: LateNeed | undefined;
}
const FILE_CLASSES: Readonly<Record<string, FileClass>> = {
	"a script of the page": {
		use: /^script .*\.js$/,
		isOwn: true,
		file: /\/host-/,
	},
	"a style of the page": {
		use: /^style .*\.css$/,
		isOwn: true,
		file: /\/print-.*css/,
	},
	// Never `script`: it is fetched whole before it is run, or could not be had again.
	"a script on demand": {
		use: /^empty .*\.js$/,
		isOwn: false,
		file: /static-lookup.*js/,
		need: LATE_NEEDS.lookup,
	},
	"a style on demand": {
		use: /^style .*\.css$/,
		isOwn: false,
		file: /\/card-html-.*css/,
		need: LATE_NEEDS.lookup,
	},
	data: {
		use: /^empty \/data-.*\/(?:directory|search-names|search-text|places)\.json$/,
		isOwn: false,
		file: /directory/,
		need: LATE_NEEDS.lookup,
	},
	// The browser keeps it for a year, half of it too.
	"a table": {
		use: /^empty \/assets\/(?:mcc|areas-\w+)-[\w-]{8}\.json$/,
		isOwn: false,
		file: /mcc/,
		need: LATE_NEEDS.hints,
	},
};
/** Loaded by itself when the page can be read, as on demand. */
const OF_ITSELF = /\/(?:register-worker|trusted-content|fetch-with-retry)-/;

test("every file is of a class that is met spoilt", async ({ page }) => {
	test.setTimeout(240_000);
	const own = await listUses(page, "phones/");
	const stray = own.filter((use) => !isKnown(use, true));
	const met = new Set(own);
	for (const need of Object.values(LATE_NEEDS)) {
		const uses = await listUses(page, need.page, need);
		const late = uses.filter((use) => !met.has(use));
		for (const use of late) met.add(use);
		stray.push(...late.filter((use) => !isKnown(use, false)));
	}
	expect(stray).toEqual([]);
	const data = [...met].filter((use) => use.endsWith(".json"));
	const files = Object.values(LATE_NEEDS).flatMap((need) => need.files);
	expect(data.filter((use) => !files.some((file) => file.test(use)))).toEqual(
		[],
	);
});

/** Whether the class of a file is among those that are met. */
function isKnown(use: string, isOwn: boolean): boolean {
	return Object.values(FILE_CLASSES).some(
		(each) =>
			each.use.test(use) &&
			(each.isOwn === isOwn || (isOwn && OF_ITSELF.test(use))),
	);
}

/** The files that a visit asks for in which a function works, each after what it is for. */
async function listUses(
	page: Page,
	address: string,
	need?: LateNeed,
): Promise<string[]> {
	const site = new SpoiledSite();
	await page.goto((await site.serve()) + address);
	await need?.prepare?.(page);
	await need?.reach(page);
	await need?.works(page);
	// It may work before the last of its own files is asked for.
	for (const file of need?.files ?? []) {
		await expect
			.poll(() => [...site.uses.keys()].filter((path) => file.test(path)))
			.not.toEqual([]);
	}
	await page.waitForLoadState("networkidle");
	site.close();
	return [...site.uses]
		.filter(([path]) => ASKED.test(path))
		.map(([path, use]) => `${use} ${path}`);
}

for (const [name, { need, file }] of Object.entries(FILE_CLASSES)) {
	for (const spoiling of KINDS) {
		test(`reads while ${name} is ${spoiling}, and works when it comes`, async ({
			page,
		}) => {
			if (need) await meetSpoilt(page, need, { file, spoiling });
			else await readsWithout(page, file, spoiling);
		});
	}
}

for (const [name, need] of Object.entries(LATE_NEEDS)) {
	for (const spoiling of EACH) {
		const files = need.files.filter((file) => !isMet(need, file));
		if (files.length === 0) continue;
		test(`${name} says so and recovers when a file is ${spoiling}`, async ({
			page,
		}) => {
			for (const file of files) {
				await test.step(String(file), () =>
					meetSpoilt(page, need, { file, spoiling }),
				);
			}
		});
	}
}

/** Whether a function's file stands for its class. */
function isMet(need: LateNeed, file: RegExp): boolean {
	return Object.values(FILE_CLASSES).some(
		(each) => each.need === need && String(each.file) === String(file),
	);
}

for (const spoiling of EACH) {
	test(`reads when what a page loads by itself is ${spoiling}, and works when it comes`, ({
		page,
	}) => readsWithout(page, /\/register-worker-/, spoiling));
}

/** A page without one of its own files can be read, and works when that comes. */
async function readsWithout(
	page: Page,
	file: RegExp,
	spoiling: Spoiling,
): Promise<void> {
	const site = new SpoiledSite();
	const url = await site.serve();
	site.spoil(file, spoiling);
	// A script that is held back holds the page's events back.
	await page.goto(`${url}phones/`, { waitUntil: "commit" });
	await reads(page);
	await expect.poll(() => site.spoilt.length).toBeGreaterThan(0);
	site.mend();
	// What the browser kept of it is renewed by the first reload, for the next.
	await expect(async () => {
		if (!isHeld(spoiling)) await page.reload();
		await searches(page);
	}).toPass();
	site.close();
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
		const last = page.locator('[data-institution="changming"]');
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

test("half a page shows the place that its link names, and leaves the reader who moves on", async ({
	page,
}) => {
	const { site, row, top } = await openHalf(page, 300);
	await expect.poll(top).toBeLessThan(100);
	await expect(row.locator("details")).toHaveAttribute("open");
	await page.mouse.wheel(0, -1000);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	// More is read.
	await page.evaluate(() => document.body.append("更多"));
	expect(await page.evaluate(() => scrollY)).toBe(0);
	site.close();
});

test("half a page too short to show its place at the top does so when more is read", async ({
	page,
}) => {
	const { site, row, top } = await openHalf(page, 3000);
	await expect(row.locator("details")).toHaveAttribute("open");
	expect(await top()).toBeGreaterThan(100);
	await page.locator("#main").evaluate((article) => {
		const more = document.createElement("div");
		more.style.height = "4000px";
		article.append(more);
	});
	await expect.poll(top).toBeLessThan(100);
	site.close();
});

/** Open half of the directory by a link to a row, in a window of a height in CSS pixels. */
async function openHalf(page: Page, height: number) {
	const site = new SpoiledSite();
	const url = await site.serve();
	site.spoil(/^\/phones\/$/, "stuck halfway");
	await page.setViewportSize({ width: 390, height });
	await page.goto(`${url}phones/#hotline-12363`, { waitUntil: "commit" });
	const row = page.locator(".entry:has(#hotline-12363)");
	const top = () => row.evaluate((each) => each.getBoundingClientRect().top);
	return { site, row, top };
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

/** A style that did not come is asked for again at the next tap. */
async function hasStyle(page: Page, file: RegExp): Promise<void> {
	const rules = () =>
		page.evaluate(
			(source) =>
				[...document.styleSheets]
					.filter(({ href }) => href && new RegExp(source).test(href))
					.map(({ cssRules }) => cssRules.length > 0),
			file.source,
		);
	await expect(async () => {
		await page.locator("body").dispatchEvent("pointerdown");
		expect(await rules()).toEqual([true]);
	}).toPass({ timeout: 15_000 });
}

async function meetSpoilt(
	page: Page,
	need: LateNeed,
	{ file, spoiling }: { readonly file: RegExp; readonly spoiling: Spoiling },
): Promise<void> {
	const site = new SpoiledSite();
	const url = await site.serve();
	if (!need.prepare) site.spoil(file, spoiling);
	await page.goto(url + need.page, { waitUntil: "domcontentloaded" });
	await need.prepare?.(page);
	site.spoil(file, spoiling);
	await need.reach(page);
	await reads(page);
	await expect.poll(() => site.spoilt.length).toBeGreaterThan(0);
	const [path = ""] = site.spoilt;
	const isStyle = path.endsWith(".css");
	const isExtra = isStyle || need.more?.test(path);
	const sentence = isHeld(spoiling) ? need.waits : need.fails;
	if (isExtra) await need.works(page);
	if (!isExtra && sentence) await expect(said(page, sentence)).toBeVisible();
	site.mend();
	if (spoiling === "halved" && path.endsWith(".js")) {
		await page.reload();
		await need.prepare?.(page);
		await need.reach(page);
	} else if (isStyle) await hasStyle(page, file);
	else if (!isHeld(spoiling)) await need.again(page);
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
