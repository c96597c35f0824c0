import type { Page } from "@playwright/test";
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
