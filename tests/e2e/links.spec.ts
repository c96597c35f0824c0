import type { Page } from "@playwright/test";
import {
	LINK_CASES,
	type LinkCase,
	sampleLinks,
	shareLinks,
} from "../link-cases.ts";
import { DOCSIFY } from "../tools/hosts.ts";
import { expect, test } from "./wiki.ts";

const cases = shareLinks(1);
/** As many tests share them, each with one page. */
const SHARES = 3;

// The cases name places of `docs/`.
test.use({ baseURL: DOCSIFY.live.url });

test.skip(cases.length === 0, `没有 ${LINK_CASES}`);

for (let share = 0; share < SHARES; share++) {
	const some = cases.filter((_, index) => index % SHARES === share);
	test(`opens links however they were mangled, ${share + 1} of ${SHARES}`, async ({
		page,
		baseURL,
	}) => {
		test.setTimeout(300_000);
		for (const row of some) {
			await test.step(`${row.how}: ${row.href}`, async () => {
				// Some open as in a new tab, the others where the home page is open.
				await page.goto(isNew(row) ? "about:blank" : `${baseURL}/#/`);
				if (!isNew(row)) await expect(page.locator("#home")).toBeVisible();
				await page.goto(
					row.href.replace("https://wiki.example.com", baseURL ?? ""),
				);
				await expectOpened(page, row);
			});
		}
	});
}

/** Every third of all the links. */
function isNew({ href }: LinkCase): boolean {
	return sampleLinks().findIndex((row) => row.href === href) % 3 === 0;
}

async function expectOpened(
	page: Page,
	{ page: path, pageAlso = [], href, expect: wanted }: LinkCase,
): Promise<void> {
	const alert = page.getByRole("alert");
	if (wanted === "not-found") {
		await expect(alert, href).toContainText("找不到这一");
		expect(await alert.getByRole("link").count(), href).toBeGreaterThan(0);
		return;
	}
	await expect(page.getByRole("heading", { level: 1 }), href).toBeVisible();
	const opened = new URL(page.url()).hash.replace(/^#|\?.*$/g, "");
	expect([path, ...pageAlso], href).toContain(opened);
	await expect(alert, href).toHaveCount(0);
	if (!page.url().includes("?id=")) return;
	await expect(page.locator(".landed"), href).toBeFocused();
	await expect(page.locator(".landed"), href).toBeInViewport();
}
