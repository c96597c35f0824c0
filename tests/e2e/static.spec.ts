import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./wiki.ts";

const folder = (path: string) => `.${path}/`.replace("//", "/");

test.describe("without scripts", () => {
	test.use({ javaScriptEnabled: false });

	test("shows every number, and leads everywhere", async ({ page }) => {
		await page.goto("./");
		await page
			.locator("#main")
			.getByRole("link", { name: "电话汇总" })
			.first()
			.click();
		const lakala = page.locator('[data-institution="lakala"]');
		await expect(
			lakala.getByRole("link", { name: "拨打 95016" }),
		).toHaveAttribute("href", "tel:95016");
		await expect(page.locator("[data-institution]")).toHaveCount(26);
		await page.goto("./phones/#ruiyinxin");
		await expect(
			page.getByRole("heading", { name: "瑞银信", exact: true }),
		).toBeInViewport();
		await page.getByRole("link", { name: "导航", exact: true }).click();
		await page
			.getByRole("navigation", { name: "主导航" })
			.getByRole("link", { name: "概念解读" })
			.click();
		await expect(
			page.getByRole("heading", { level: 1, name: "概念解读" }),
		).toBeVisible();
		await expect(page.getByRole("combobox")).toBeHidden();
	});
});

test("opens a page whose file has a Chinese name", async ({
	page,
	baseURL,
}) => {
	const address = `${baseURL}${encodeURI("常见说法")}/#one-saying`;
	await page.goto("./#/常见说法?id=one-saying");
	await expect(page).toHaveURL(address);
	await expect(page.locator("#one-saying")).toBeFocused();
});

for (const [address, place] of [
	["phones/#lakala", "phones/#lakala"],
	["#/phones?id=lakala", "phones/#lakala"],
	["#/phones?id=_4拉卡拉支付股份有限公司", "phones/#lakala"],
	["?from=timeline#/phones?id=lakala&from=x", "phones/#lakala"],
	["concepts/#/phones?id=_4拉卡拉支付股份有限公司", "phones/#lakala"],
	["phones/?id=ruiyinxin", "phones/#ruiyinxin"],
	["phones/#瑞银信", "phones/#ruiyinxin"],
	["phones", "phones/"],
	["#/tool/jsy", "tool/jsy/"],
] as const) {
	test(`${address} leads to ${place}`, async ({ page, baseURL }) => {
		await page.goto(`./${address}`);
		await expect(page).toHaveURL(`${baseURL}${place}`);
		const [, id] = place.split("#");
		if (id)
			await expect(page.locator(`[data-institution="${id}"]`)).toBeFocused();
	});
}

test("opens a place by its query where the page without one was opened before", async ({
	page,
	baseURL,
}) => {
	// What leads to the page with a slash is kept by the browser.
	await page.goto("./phones");
	await page.goto("about:blank");
	await page.goto("./phones?id=lakala");
	await expect(page).toHaveURL(`${baseURL}phones/#lakala`);
	await expect(page.locator('[data-institution="lakala"]')).toBeFocused();
});

test("follows an old address with no script of the home page, and leaves none on the way back", async ({
	page,
	baseURL,
}) => {
	const scripts: string[] = [];
	await page.route(/\/assets\/static-address-/, (route) => {
		scripts.push(route.request().url());
		return route.continue();
	});
	await page.goto("./concepts/");
	await page.goto("./#/phones?id=lakala");
	await expect(page).toHaveURL(`${baseURL}phones/#lakala`);
	await expect(page.locator('[data-institution="lakala"]')).toBeFocused();
	expect(scripts).toEqual([]);
	await page.goBack();
	await expect(page).toHaveURL(`${baseURL}concepts/`);
});

test("gives an institution a page of its own, to be shared", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.addInitScript(() =>
		Reflect.deleteProperty(Navigator.prototype, "share"),
	);
	await page.goto("./phones/#lakala");
	await page.getByRole("button", { name: "复制链接：拉卡拉" }).click();
	await expect(page.getByText("已复制").first()).toBeAttached();
	const shared = await page.evaluate(() => navigator.clipboard.readText());
	expect(shared).toMatch(/\/wiki\/phones\/lakala\/$/);
	await page.goto("./phones/lakala/");
	await expect(page).toHaveTitle("拉卡拉 客服电话 95016 - 小微注销");
	await expect(page.locator('meta[property="og:description"]')).toHaveAttribute(
		"content",
		/95016（16:00-22:00）.*822/,
	);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(
		"拉卡拉支付股份有限公司",
	);
	await page.getByRole("link", { name: "注销流程" }).click();
	await expect(
		page.getByRole("heading", { name: "注销流程" }),
	).toBeInViewport();
});

test("prints the directory as a sheet, and an institution with what to say", async ({
	page,
}) => {
	await page.emulateMedia({ media: "print" });
	const entry = page.locator('[data-institution="lakala"]');
	await page.goto("phones/");
	await expect(entry.getByText("95016").first()).toBeVisible();
	await expect(entry.getByText("全部资料")).toBeHidden();
	await expect(entry.getByText("更多")).toBeHidden();
	await expect(entry.locator("dt", { hasText: /^官网$/ })).toBeHidden();
	await expect(page.locator("article")).toHaveCSS("column-count", "3");
	await page.goto("phones/lakala/");
	await expect(entry.getByText("95016").first()).toBeVisible();
	await expect(entry.getByText("存到通讯录")).toBeHidden();
	await expect(entry.locator("dt", { hasText: /^官网$/ })).toBeVisible();
	await expect(page.getByText("请注销我名下的银联商户")).toBeVisible();
	await expect(page.locator("article")).toHaveCSS("column-count", "auto");
});

test("prints the numbers that rows have folded, and folds them again", async ({
	page,
}) => {
	await page.goto("phones/");
	const more = page.locator('[data-institution="shande"] details');
	await expect(more).not.toHaveAttribute("open");
	await page.evaluate("dispatchEvent(new Event('beforeprint'))");
	await page.emulateMedia({ media: "print" });
	await expect(more.getByText("400-655-3535")).toBeVisible();
	await page.evaluate("dispatchEvent(new Event('afterprint'))");
	await page.emulateMedia({ media: "screen" });
	await expect(more).not.toHaveAttribute("open");
	await expect(more.getByText("400-655-3535")).toBeHidden();
});

for (const [width, isFolded] of [
	[390, true],
	[768, false],
] as const) {
	test(`has an index of prefixes ${isFolded ? "behind a tap" : "in sight"} at ${width} px without scripts`, async ({
		browser,
		baseURL,
	}) => {
		const context = await browser.newContext({
			...{ javaScriptEnabled: false, viewport: { width, height: 844 } },
			...(baseURL ? { baseURL } : {}),
		});
		const page = await context.newPage();
		await page.goto("./phones/");
		const index = page.getByRole("navigation", { name: "按前三位找" });
		const link = index.getByRole("link", { name: "885 瑞银信" });
		await expect(link).toBeVisible({ visible: !isFolded });
		if (isFolded) await index.getByText("按前三位找").click();
		await link.click();
		await expect(page.locator("#ruiyinxin")).toBeInViewport();
		await context.close();
	});
}

test("is led by the index of prefixes to an unfolded row, number and call in sight", async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 430 });
	await page.goto("./phones/");
	const index = page.getByRole("navigation", { name: "按前三位找" });
	await index.getByText("按前三位找").click();
	await index.getByRole("link", { name: "885 瑞银信" }).click();
	const row = page.locator('[data-institution="ruiyinxin"]');
	await expect(row).toBeFocused();
	await expect(row.getByText("400-117-7777").first()).toBeInViewport({
		ratio: 1,
	});
	await expect(row.getByRole("link", { name: /^拨打/ })).toBeInViewport({
		ratio: 1,
	});
	await expect(row.getByText("瑞银信支付技术有限公司")).toBeVisible();
	await row.getByRole("link", { name: "全部资料" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(
		"瑞银信支付技术有限公司",
	);
});

test("an unfolded row has no accessibility violations", async ({ page }) => {
	await page.goto("./phones/#shande");
	await expect(
		page.locator("[data-institution='shande'] details"),
	).toHaveAttribute("open");
	await expectAccessible(page);
});

test.describe(() => {
	test.use({ expected: /status of 404/ });

	test("a page that is none is said once, with where to go once", async ({
		page,
	}) => {
		const notice = page.getByRole("alert");
		await page.goto("./no/such/page/");
		await expect(notice.getByRole("link")).toHaveCount(1);
		await expect(
			page.getByRole("link", { name: "电话汇总" }).last(),
		).toBeVisible();
		// Where something is alike, it stands above.
		await page.goto("./phonez/");
		await expect(notice).toContainText("您要找的可能是");
		await expect(
			notice.getByRole("link", { name: "电话汇总" }).first(),
		).toBeVisible();
	});
});

test("a dead anchor says so, and offers the nearest", async ({ page }) => {
	await page.goto("./phones/#瑞人信支付技术");
	const notice = page.getByRole("alert");
	await expect(notice).toContainText("找不到这一节");
	await notice.getByRole("link", { name: "瑞银信支付技术有限公司" }).click();
	await expect(page.locator('[data-institution="ruiyinxin"]')).toBeFocused();
});

test("answers a merchant number that was typed at once", async ({ page }) => {
	await page.goto("./");
	await page.getByRole("textbox", { name: "商户编号" }).fill("822290070111135");
	const card = page.locator("merchant-lookup [data-institution]");
	await expect(card).toContainText("95016");
	await card.getByRole("link", { name: "看完整条目" }).click();
	await expect(page.locator('.entry[data-institution="lakala"]')).toBeFocused();
	expect(page.url()).not.toContain("8222");
});

test("searches, lands with the words marked, and leads back", async ({
	page,
}) => {
	await page.goto("./concepts/");
	await page.getByRole("combobox", { name: "搜索" }).fill("ryx");
	await page.getByRole("option").first().click();
	const entry = page.locator('[data-institution="ruiyinxin"]');
	await expect(entry).toBeFocused();
	await expect(entry.locator("mark.found").first()).toHaveText("瑞银信");
	await page.goBack();
	await expect(page.getByRole("combobox", { name: "搜索" })).toHaveValue("ryx");
	await expect(page.getByRole("option").first()).toContainText("瑞银信");
});

for (const key of ["/", "Control+k"]) {
	test(`leads to the search by ${key} before it has been loaded`, async ({
		page,
	}) => {
		await page.goto("./concepts/");
		await page.keyboard.press(key);
		const box = page.getByRole("combobox", { name: "搜索" });
		await expect(box).toBeFocused();
		await expect(box).toHaveValue("");
		await page.keyboard.type("ryx");
		await expect(page.getByRole("option").first()).toContainText("瑞银信");
	});
}

test("has each page as text, and copies it whole", async ({
	page,
	request,
}) => {
	await page.goto("./concepts/");
	const file = await request.get(new URL("index.md", page.url()).href);
	expect(file.headers()["content-type"]).toContain("text/markdown");
	expect(await file.text()).toMatch(/^# 概念解读\n/);
	await page.addInitScript(() => {
		Reflect.set(navigator.clipboard, "writeText", async (text: string) => {
			Reflect.set(window, "copied", text);
		});
	});
	await page.reload();
	await page.getByRole("button", { name: "复制整页文字" }).click();
	await expect
		.poll(() => page.evaluate(() => Reflect.get(window, "copied")))
		.toMatch(/^# 概念解读\n[\s\S]*\n## [\s\S]*来源：http/);
});

test("goes back to the exact place, over pages and within one", async ({
	page,
}) => {
	await page.goto("./phones/#lakala");
	const entry = page.locator('.entry[data-institution="shande"]');
	const top = () =>
		entry.evaluate((element) =>
			Math.round(element.getBoundingClientRect().top),
		);
	await page.locator("#main").click({ position: { x: 2, y: 300 } });
	await entry.evaluate((element) => {
		element.scrollIntoView();
		scrollBy(0, -123);
	});
	let before = await top();
	const distance = async () => Math.abs((await top()) - before);
	await page
		.getByRole("link", { name: "码牌汇总（已淘汰）" })
		.first()
		.evaluate((link: HTMLElement) => link.click());
	await expect(page).toHaveURL(/#qr-plates$/);
	await expect.poll(top).not.toBe(before);
	await page.goBack();
	await expect.poll(distance).toBeLessThan(2);
	// Playwright scrolls on its way to the button.
	await page.getByRole("button", { name: "打开导航" }).click();
	before = await top();
	await page
		.getByRole("navigation", { name: "主导航" })
		.getByRole("link", { name: "概念解读" })
		.click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("概念解读");
	await page.goBack();
	await expect.poll(distance).toBeLessThan(2);
});

test("goes back to the top of a page that was left before it was scrolled", async ({
	page,
}) => {
	await page.goto("./phones/");
	await expect(page.getByRole("button", { name: /^复制链接/ })).not.toHaveCount(
		0,
	);
	const link = page.getByRole("link", { name: "码牌汇总（已淘汰）" }).first();
	await link.evaluate((element: HTMLElement) => element.click());
	await expect.poll(() => page.evaluate("scrollY")).not.toBe(0);
	await page.goBack();
	await expect.poll(() => page.evaluate("scrollY")).toBe(0);
});

test("keeps the reader's colours, and opens the sidebar", async ({ page }) => {
	await page.goto("./solutions/");
	await page.getByRole("button", { name: /^深色\/浅色/ }).click();
	await page.goto("./tool/lkl/");
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	await page.getByRole("button", { name: "打开导航" }).click();
	const current = page.locator('.sidebar-nav [aria-current="page"] > a');
	await expect(current).toHaveText("拉卡拉");
	await expect(current).toBeInViewport();
});

for (const path of ["/", "/phones", "/phones/lakala", "/deregistration"]) {
	test(`${path} has no accessibility violations`, async ({ page }) => {
		await page.goto(folder(path));
		await expectAccessible(page);
	});
}
