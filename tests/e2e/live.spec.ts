import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { DOCSIFY, STATIC } from "../tools/hosts.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { readArticle } from "./read-article.ts";
import { readLooks } from "./read-looks.ts";
import { expect, test } from "./wiki.ts";

/** What must hold of `docs/`, whatever editors write. */
const PATHS = readdirSync("docs", { recursive: true, encoding: "utf8" })
	.map((name) => name.replaceAll("\\", "/"))
	.filter((name) => /(?:^|\/)[^_/][^/]*\.md$/.test(name))
	.map((name) => `/${name.replace(/(?:(?:^|(?<=\/))README)?\.md$/, "")}`);

/** What differs between the hosts, and with the hour. */
const APART = [
	".open-now, .landed, .lookup-answers, merchant-lookup *",
	// On the static pages it stands on the institution's own.
	".more .sources, .more .sources *",
	'.more [data-field="note"], .more [data-field="note"] *',
	'.more [data-field="website"], .more [data-field="website"] *',
	'.more [data-field="status"], .more [data-field="status"] *',
	".more .card-links *",
].join();

interface Entry {
	readonly id: string;
	readonly name: string;
	readonly numbers: readonly {
		readonly printed: string;
		readonly digits: string;
		readonly dialable: boolean;
	}[];
}

test.setTimeout(300_000);

for (const path of PATHS) {
	test(`${path} reads well, and alike in both hosts`, async ({
		page,
		context,
	}) => {
		const other = await context.newPage();
		await page.goto(`${STATIC.live.url}${path.slice(1)}/`.replace(/\/+$/, "/"));
		await other.goto(`${DOCSIFY.live.url}/#${path}`);
		await expect(other.locator("#main h1")).toBeVisible();
		await expect(other.locator("#main .small-button").first()).toBeAttached();
		expect(await readArticle(page)).toEqual(await readArticle(other));
		const looks = await readLooks(page.locator("#main"), APART);
		const others = await readLooks(other.locator("#main"), APART);
		const different = looks.filter((look, index) => look !== others[index]);
		expect(different.slice(0, 3)).toEqual([]);
		expect(looks).toHaveLength(others.length);
		// Articles are alike, node by node; what is around them is on every page.
		const checked = path === "/" ? [page, other] : [page];
		for (const host of checked) await expectAccessible(host);
		for (const host of [page, other]) await readsWell(host);
	});
}

/** No mark is left over, no heading is skipped, nothing is cut. */
async function readsWell(page: Page): Promise<void> {
	const article = page.getByRole("main");
	await expect(
		article.locator(":is(p, li, dd, td):has-text('**')"),
	).toHaveCount(0);
	await expect(article).toContainText("最近核对：20");
	const levels = await article
		.getByRole("heading")
		.evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
	expect(
		levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
	).toEqual([]);
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 640 });
		expect(
			await page.evaluate(
				() => document.documentElement.scrollWidth - innerWidth,
			),
		).toBeLessThanOrEqual(0);
		const broken = article
			.locator(".whole")
			.evaluateAll((all) =>
				all
					.filter((each) => each.getClientRects().length > 1)
					.map(({ textContent }) => textContent),
			);
		expect(await broken).toEqual([]);
	}
}

for (const [host, url] of [
	["static pages", `${STATIC.live.url}phones/`],
	["docsify host", `${DOCSIFY.live.url}/#/phones`],
] as const) {
	test(`every entry prints its numbers and dials what can be dialled, on the ${host}`, async ({
		page,
	}) => {
		await page.goto(url);
		await expect(page.locator(".entry").first()).toBeVisible();
		const shown = await page.locator(".entry").evaluateAll((entries) =>
			entries.map((entry) => ({
				id: entry.querySelector("[id]")?.id,
				text: entry.textContent ?? "",
				dials: [...entry.querySelectorAll("a[href^='tel:']")].map((link) =>
					link.getAttribute("href"),
				),
			})),
		);
		const entries = readEntries();
		expect(shown.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
		for (const [index, { name, numbers }] of entries.entries()) {
			const { text = "", dials = [] } = { ...shown[index] };
			for (const { printed } of numbers) expect(text, name).toContain(printed);
			const dialable = numbers
				.filter((number) => number.dialable)
				.map(({ digits }) => `tel:${digits}`);
			expect([...new Set(dials)], name).toEqual([...new Set(dialable)]);
		}
	});
}

/** Every entry of the directory, as it is published for other programs. */
function readEntries(): readonly Entry[] {
	const file = join(STATIC.live.folder, "directory.json");
	const { entries } = JSON.parse(readFileSync(file, "utf8"));
	return entries;
}
