import { LINK_CASES, sampleLinks } from "../link-cases.ts";
import { expect, test } from "./wiki.ts";

const cases = sampleLinks();

test.skip(cases.length === 0, `没有 ${LINK_CASES}，跳过`);

for (const { href, page: path, pageAlso, how, ...row } of cases) {
	test(`opens a link with ${how}: ${href}`, async ({ page, baseURL }) => {
		const url = href.replace("https://wiki.example.com", baseURL ?? "");
		await page.goto(url);
		if (row.expect === "not-found") {
			await expect(page.getByRole("alert")).toContainText("找不到这一");
			expect(
				await page.getByRole("alert").getByRole("link").count(),
			).toBeGreaterThan(0);
			return;
		}
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		const opened = new URL(page.url()).hash.replace(/^#|\?.*$/g, "");
		expect([path, ...(pageAlso ?? [])]).toContain(opened);
		await expect(page.getByRole("alert")).toHaveCount(0);
		if (!page.url().includes("?id=")) return;
		await expect(page.locator(".landed")).toBeFocused();
		await expect(page.locator(".landed")).toBeInViewport();
	});
}
