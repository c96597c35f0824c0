import { expect, test } from "./wiki.ts";

test("copies title and address, the address alone on the last line", async ({
	page,
	context,
	baseURL,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.goto("/#/deregistration");
	const button = page.getByRole("button", { name: "复制链接：注销流程" });
	await button.click();
	await expect(page.getByText("已复制").first()).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`注销流程 - 小微注销\n${baseURL}/#/deregistration?id=procedure`,
	);
	await expect(button).toHaveText("复制链接");
});

test("copies an institution's link and number", async ({
	page,
	context,
	baseURL,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.goto("/#/phones?id=lakala");
	const entry = page.locator('.entry[data-institution="lakala"]');
	await entry.getByRole("button", { name: "复制链接" }).click();
	await expect(entry.getByText("已复制")).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`拉卡拉支付股份有限公司 - 小微注销\n${baseURL}/#/phones?id=lakala`,
	);
	await entry.getByRole("button", { name: "复制号码 95016" }).click();
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toBe("95016");
});

test("offers the text to long-press where the clipboard is refused", async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, "clipboard", { value: undefined });
	});
	await page.goto("/#/concepts");
	await page.getByRole("button", { name: "复制链接：概念解读" }).click();
	const box = page.getByRole("textbox", { name: "要复制的文字" });
	await expect(box).toHaveValue(
		/概念解读 - 小微注销\nhttp.*#\/concepts\?id=concepts$/,
	);
	await expect(box).toBeFocused();
	await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
	await expect(box).toHaveCount(0);
});

test("opens the system's share sheet on phones that have one", async ({
	page,
	isMobile,
}) => {
	test.skip(!isMobile, "只有手机有分享面板");
	await page.addInitScript(() => {
		Object.defineProperty(navigator, "share", {
			value: async (data: ShareData) => {
				document.title = `shared ${data.url}`;
			},
		});
	});
	await page.goto("/#/phones?id=lakala");
	await page
		.locator('.entry[data-institution="lakala"]')
		.getByRole("button", { name: "复制链接" })
		.click();
	await expect(page).toHaveTitle(/^shared http.*\?id=lakala$/);
});
