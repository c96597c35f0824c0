import type { Page } from "@playwright/test";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./wiki.ts";

async function open(page: Page, path: string): Promise<void> {
	await page.goto(`/#${path}`);
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

for (const scheme of ["light", "dark"] as const) {
	test(`is accessible with the sidebar open and shut, ${scheme}`, {
		tag: "@wide",
	}, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
		await open(page, "/phones");
		await page.getByRole("textbox", { name: "商户编号" }).fill("887、102、999");
		await expectAccessible(page);
		const menu = page.getByRole("button", { name: /导航/ });
		// Where there is room, the list always stands.
		if (!(await menu.isVisible())) return;
		await menu.click();
		await expectAccessible(page);
	});
}

test("opens and shuts the sidebar, by touch and by keyboard", async ({
	page,
}) => {
	await open(page, "/");
	const navigation = page.getByRole("navigation", { name: "主导航" });
	await expect(navigation).toBeHidden();
	await page.getByRole("button", { name: "打开导航" }).click();
	await expect(navigation).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(navigation).toBeHidden();
	await expect(page.getByRole("button", { name: "打开导航" })).toBeFocused();
	await page.getByRole("button", { name: "打开导航" }).click();
	await navigation.getByRole("link", { name: "概念解读" }).click();
	await expect(navigation).toBeHidden();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(
		"概念解读",
	);
});

test("shuts the drawer when focus leaves it", async ({ page }) => {
	await open(page, "/");
	await page.getByRole("button", { name: "打开导航" }).click();
	const navigation = page.getByRole("navigation", { name: "主导航" });
	await navigation.getByRole("link").last().focus();
	await page.keyboard.press("Tab");
	await expect(navigation).toBeHidden();
});

test("grows with the reader's own text size", { tag: "@wide" }, async ({
	page,
}) => {
	await open(page, "/phones");
	await page.addStyleTag({ content: "html { font-size: 200% !important }" });
	expect(
		await page.evaluate(
			() => document.documentElement.scrollWidth - innerWidth,
		),
	).toBeLessThanOrEqual(0);
});

test("speaks Chinese to screen readers everywhere", async ({ page }) => {
	await open(page, "/concepts");
	const names = await page.evaluate(() =>
		[...document.querySelectorAll("[aria-label], [title]")].map(
			(element) =>
				element.getAttribute("aria-label") ?? element.getAttribute("title"),
		),
	);
	expect(names.filter((name) => !/\p{Script=Han}/u.test(name ?? ""))).toEqual(
		[],
	);
	await expect(page.getByRole("button", { name: "跳到正文" })).toBeAttached();
});

test("remembers the reader's colours, and follows the system's", async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: "dark" });
	await open(page, "/");
	const background = () =>
		page.evaluate(
			() => getComputedStyle(document.documentElement).backgroundColor,
		);
	const dark = await background();
	await page.getByRole("button", { name: "深色/浅色：自动" }).click();
	expect(await background()).not.toBe(dark);
	await page.reload();
	await expect(
		page.getByRole("button", { name: "深色/浅色：浅色" }),
	).toBeVisible();
	expect(await background()).not.toBe(dark);
	await page.getByRole("button", { name: "深色/浅色：浅色" }).click();
	expect(await background()).toBe(dark);
	// What the system shows anyway is no choice.
	await page.emulateMedia({ colorScheme: "light" });
	const light = await background();
	expect(light).not.toBe(dark);
	await page.getByRole("button", { name: "深色/浅色：自动" }).click();
	expect(await background()).toBe(dark);
});

test("leads to the previous and the next page", async ({ page }) => {
	await open(page, "/solutions");
	const neighbours = page.getByRole("navigation", { name: "上一页和下一页" });
	await neighbours.getByRole("link", { name: "下一页" }).click();
	await expect(page).toHaveURL("/#/concepts");
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	await neighbours.getByRole("link", { name: "上一页" }).click();
	await expect(page).toHaveURL("/#/solutions");
});

test("shows HTML in a page as text, and runs nothing", async ({ page }) => {
	await page.route("**/docs/concepts.md", (route) =>
		route.fulfill({
			body: "# 概念 :id=x\n\n最近核对：2026-11-23。\n\n<script>document.title='run'</script>\n\n<img src=x onerror=\"document.title='run'\">\n\n[链接](javascript:document.title='run')\n",
		}),
	);
	await open(page, "/concepts");
	await expect(page.getByText("本站不运行页面里的 HTML").first()).toBeVisible();
	await expect(page.getByRole("link", { name: "链接" })).toHaveCount(0);
	await expect(page).not.toHaveTitle("run");
});

test("highlights the examples of the editors' page", async ({ page }) => {
	await open(page, "/editing");
	expect(
		await page.locator("pre[data-lang=json] .token").count(),
	).toBeGreaterThan(0);
	expect(
		await page.locator("pre[data-lang=markdown] .token").count(),
	).toBeGreaterThan(0);
});
