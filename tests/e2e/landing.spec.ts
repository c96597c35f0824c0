import type { Page } from "@playwright/test";
import { expect, test } from "./wiki.ts";

/** Whether a place is marked, focused and at the top, just below the bar. */
async function expectLanding(page: Page, id: string): Promise<void> {
	const place = page.locator(`.entry:has([id="${id}"]), [id="${id}"]`).first();
	await expect(place).toBeFocused();
	await expect(place).toHaveClass(/landed/);
	const bar = await page.getByRole("banner").boundingBox();
	await expect
		.poll(async () => {
			const top = (await place.boundingBox())?.y ?? Number.NaN;
			return top - (bar?.height ?? 0);
		})
		.toBeLessThan(40);
	await expect(place).toBeInViewport();
}

test("lands on an institution, and again on back and forward", {
	tag: "@wide",
}, async ({ page }) => {
	await page.goto("/#/phones?id=lakala");
	await expectLanding(page, "lakala");
	await page.goto("/#/deregistration?id=what-to-say");
	await expectLanding(page, "what-to-say");
	await page.goBack();
	await expectLanding(page, "lakala");
	await page.goForward();
	await expectLanding(page, "what-to-say");
});

test("lands again when the same link is opened twice", async ({ page }) => {
	await page.goto("/#/deregistration");
	const contents = page.getByRole("navigation", { name: "本页内容" });
	const link = contents.getByRole("link", { name: "电话里怎么说" });
	if (!(await link.isVisible())) await contents.getByText("本页内容").click();
	for (let times = 0; times < 2; times++) {
		await link.click();
		await expectLanding(page, "what-to-say");
		await page.evaluate(() => window.scrollTo(0, 0));
		await page.mouse.wheel(0, 1);
	}
});

test("stays on its place while the page is still laid out", {
	tag: "@wide",
}, async ({ page }) => {
	await page.goto("/#/phones?id=tonglian");
	await expectLanding(page, "tonglian");
	await page.evaluate(() => {
		const late = document.createElement("div");
		late.style.height = "500px";
		document.querySelector("#main")?.prepend(late);
	});
	await expectLanding(page, "tonglian");
});

test("keeps a bare title on the page it was opened on", async ({ page }) => {
	await page.goto("/#/deregistration");
	await expect(page.getByRole("heading", { level: 1 })).toContainText(
		"注销建议",
	);
	await page.evaluate(() => {
		location.hash = "#注销流程";
	});
	await expect(page).toHaveURL("/#/deregistration?id=procedure");
	await expectLanding(page, "procedure");
});

test("opens an institution by its prefix, with its card", async ({ page }) => {
	await page.goto("/#/phones?id=822");
	await expect(page).toHaveURL("/#/phones?id=lakala");
	await expectLanding(page, "lakala");
	const card = page.locator('.entry[data-institution="lakala"]');
	await expect(card.getByRole("link", { name: "拨打 95016" })).toBeVisible();
});

test("says what a dead link asked for, and offers the nearest places", async ({
	page,
}) => {
	await page.goto("/#/phones?id=火星支付有限公司");
	const alert = page.getByRole("alert");
	await expect(alert).toContainText("找不到这一节：“火星支付有限公司”");
	await expect(alert).toBeFocused();
	await alert.getByRole("link").first().click();
	await expect(page.getByRole("alert")).toHaveCount(0);
	await expect(page.locator(".landed")).toBeFocused();
});

test("forgets a dead link on the way back from it", async ({ page }) => {
	await page.goto("/#/phones");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await page.evaluate(() => {
		location.hash = "#/phones?id=nosuchplace";
	});
	await expect(page.getByRole("alert")).toBeVisible();
	await page.goBack();
	await expect(page.getByRole("alert")).toHaveCount(0);
});

for (const path of [
	"/phones.htm",
	"/foo.txt",
	"/x.php#lakala",
	"/phones.html，你看",
]) {
	test(`opens the wiki at ${path}`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	});
}

test("shows markup in an address as text", async ({ page }) => {
	await page.goto("/#/phones?id=<img src=x onerror=document.title='run'>");
	await expect(page.getByRole("alert")).toContainText("<img src=x");
	await expect(page).not.toHaveTitle("run");
});

for (const address of [
	"/#//elsewhere.example/",
	"/#/\\elsewhere.example/x",
	"/#/%2F%2Felsewhere.example",
]) {
	test(`asks nobody else for ${address}`, async ({ page }) => {
		await page.goto(address);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		expect(page.url()).not.toContain("elsewhere");
	});
}

test("begins at the top of a page whose address is typed after scrolling", {
	tag: "@wide",
}, async ({ page }) => {
	await page.goto("/#/phones?id=lakala");
	await expectLanding(page, "lakala");
	await page.goto("/#/deregistration");
	await expect(page.getByRole("heading", { level: 1 })).toContainText(
		"注销建议",
	);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});

test("opens a page whose file has a Chinese name, at its sections too", async ({
	page,
}) => {
	await page.goto("/#/常见说法");
	await expect(page).toHaveTitle("常见说法 - 小微注销");
	await expect(
		page.locator('.sidebar-nav [aria-current="page"] > a'),
	).toHaveText("常见说法");
	await page.goto("/#/%E5%B8%B8%E8%A7%81%E8%AF%B4%E6%B3%95?id=one-saying");
	await expectLanding(page, "one-saying");
	await expect(page).toHaveTitle("一句话 - 常见说法 - 小微注销");
});
