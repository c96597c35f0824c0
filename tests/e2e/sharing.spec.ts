import { expect, test } from "./wiki.ts";

test("copies title and address, the address alone on the last line", {
	tag: "@wide",
}, async ({ page, context, baseURL }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.goto("/#/deregistration");
	const button = page.getByRole("button", { name: "复制链接：注销流程" });
	await button.click();
	await expect(page.getByText("已复制").first()).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`注销流程 - 小微注销\n${baseURL}/#/deregistration?id=procedure`,
	);
	await expect(button).toHaveText("");
});

test("copies an institution's link and number", { tag: "@wide" }, async ({
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
		`拉卡拉 - 小微注销\n${baseURL}/#/phones?id=lakala`,
	);
	await entry.getByRole("button", { name: "复制号码 95016" }).click();
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toBe("95016");
});

const LAKALA = "拉卡拉\n商户编号前三位：822\n";

test("copies an entry as a text that ends with its address", async ({
	page,
	context,
	baseURL,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.goto("/#/phones?id=lakala");
	const entry = page.locator('.entry[data-institution="lakala"]');
	await entry.getByRole("button", { name: "复制这一条" }).click();
	await expect(entry.getByText("已复制")).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	const lines = text.split("\n");
	expect(text).toContain(LAKALA);
	expect(text).toMatch(/\n.*：95016（16:00-22:00.*）\n/);
	expect(lines).toContain("全称：拉卡拉支付股份有限公司");
	expect(lines.at(-2)).toMatch(/^核对：20/);
	expect(lines.at(-1)).toBe(`${baseURL}/#/phones?id=lakala`);
	expect(text).not.toContain("拨打");
	// Beside the number, and not once more.
	expect(text.split("16:00-22:00")).toHaveLength(2);
});

test("copies each sentence of an entry in a line of its own", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.goto("/#/phones?id=ruiyinxin");
	const entry = page.locator('.entry[data-institution="ruiyinxin"]');
	await entry.getByRole("button", { name: "复制这一条" }).click();
	await expect(entry.getByText("已复制")).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^状态：.*许可名单$/m);
	expect(text).toMatch(/^先看能不能自己中止.*看机构已经停业怎么办。$/m);
});

test("shares what a friend needs to dial, the address last", async ({
	page,
	baseURL,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, "share", {
			value: async (shared: ShareData) => Object.assign(window, { shared }),
		});
	});
	await page.goto("/#/phones?id=lakala");
	await page
		.locator('.entry[data-institution="lakala"]')
		.getByRole("button", { name: "分享" })
		.click();
	const panel = page.getByRole("dialog", { name: "分享" });
	await expect(panel.getByRole("img", { name: "拉卡拉" })).toBeVisible();
	await panel.getByRole("button", { name: "发给别人" }).click();
	const read = () => page.evaluate<ShareData>("window.shared");
	await expect.poll(async () => (await read())?.title).toBe("拉卡拉");
	const { text = "", url } = await read();
	expect(url).toBeUndefined();
	expect(text).toContain(LAKALA);
	expect(text).toMatch(/：95016（/);
	expect(text).not.toContain("全称");
	expect(text.split("\n").at(-1)).toBe(`${baseURL}/#/phones?id=lakala`);
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
}) => {
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
