import type { Page } from "@playwright/test";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./wiki.ts";

const box = (page: Page) => page.getByRole("combobox", { name: "搜索" });
const options = (page: Page) => page.getByRole("option");

async function searchFor(page: Page, query: string) {
	await box(page).fill(query);
	await expect(options(page).first()).toBeVisible();
}

test.beforeEach(async ({ page }) => {
	await page.goto("/#/concepts");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("finds an institution and dials it", async ({ page }) => {
	await searchFor(page, "瑞银");
	const first = options(page).first();
	await expect(first).toContainText("瑞银信支付技术有限公司");
	await expect(first).toContainText("终止全部支付业务");
	await expect(
		page.getByRole("link", { name: "拨打 400-117-7777" }),
	).toHaveAttribute("href", "tel:4001177777");
});

test("says beside hours whether somebody answers now", async ({ page }) => {
	await searchFor(page, "拉卡拉");
	await expect(options(page).first().locator(".open-now")).not.toBeEmpty();
});

test("lands at the exact place, with the words marked until the next key", {
	tag: "@wide",
}, async ({ page }) => {
	await searchFor(page, "刷脸");
	await options(page).filter({ hasText: "在云闪付里查" }).first().click();
	await expect(page).toHaveURL(/#\/deregistration\?id=check$/);
	const heading = page.getByRole("heading", { name: "在云闪付里查" });
	await expect(heading).toBeInViewport();
	await expect(page.locator("mark.found")).toHaveText("刷脸");
	await page.keyboard.press("Shift");
	await expect(page.locator("mark.found")).toHaveCount(0);
	await expect(page.locator("#main")).toContainText("或者刷脸");
});

test("lands on an institution, and again when it is already shown", async ({
	page,
}) => {
	for (let time = 0; time < 2; time++) {
		await searchFor(page, "ryx");
		await box(page).press("Enter");
		await expect(page).toHaveURL(/#\/phones\?id=ruiyinxin$/);
		const entry = page.locator('[data-institution="ruiyinxin"]');
		await expect(entry).toBeFocused();
		await expect(entry.locator("mark.found").first()).toHaveText("瑞银信");
	}
});

test("keeps the query on the way back", async ({ page }) => {
	await searchFor(page, "隨行付");
	await options(page).first().click();
	await expect(page).toHaveURL(/id=suixingfu$/);
	await page.goBack();
	await expect(box(page)).toHaveValue("隨行付");
	await expect(options(page).first()).toContainText("随行付支付有限公司");
	await page.reload();
	await expect(options(page).first()).toContainText("随行付支付有限公司");
});

for (const address of [
	"/?q=瑞银信",
	"/#/?q=瑞银信",
	"/#/phones?id=lakala&q=瑞银信",
]) {
	test(`opens the search that ${address} links to`, async ({ page }) => {
		await page.goto("about:blank");
		await page.goto(address);
		await expect(box(page)).toHaveValue("瑞银信");
		await expect(options(page).first()).toContainText("瑞银信支付技术有限公司");
	});
}

for (const query of ["'%3E%3Csvg/onload=alert(1)%3E", "'#/", "%27%5D%22"]) {
	test(`lands with the odd query ${query}, and throws nothing`, async ({
		page,
	}) => {
		await page.goto("about:blank");
		await page.goto(`/#/phones?q=${query}`);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await page.evaluate(() => window.scrollTo(0, 400));
		await page.evaluate(() => new Promise(requestAnimationFrame));
		await expect(page.locator("svg:not(.icon, .icon-sprite)")).toHaveCount(0);
	});
}

test("never puts a merchant number into the address", async ({ page }) => {
	await box(page).pressSequentially("822290070111135");
	await expect(options(page).first()).toContainText("拉卡拉支付股份有限公司");
	await expect(page).toHaveURL(/#\/concepts$/);
	await box(page).press("Enter");
	await expect(page).toHaveURL(/id=lakala$/);
	await page.goBack();
	await expect(page).toHaveURL(/#\/concepts\?q=822$/);
});

test("goes through the results by keyboard", { tag: "@wide" }, async ({
	page,
}) => {
	await page.keyboard.press("/");
	await expect(box(page)).toBeFocused();
	await searchFor(page, "合利宝");
	await expect(box(page)).toHaveAttribute("aria-expanded", "true");
	await box(page).press("ArrowDown");
	await expect(options(page).nth(0)).toHaveAttribute("aria-selected", "true");
	await expect(box(page)).toHaveAttribute("aria-activedescendant", "hit-0");
	await box(page).press("ArrowDown");
	await expect(options(page).nth(1)).toHaveAttribute("aria-selected", "true");
	await box(page).press("ArrowUp");
	await box(page).press("ArrowUp");
	await expect(box(page)).not.toHaveAttribute("aria-activedescendant");
	await box(page).press("ArrowDown");
	await box(page).press("ArrowDown");
	await box(page).press("Enter");
	await expect(page).toHaveURL(/#\/tool\/hlb\?id=hlb$/);
});

test("opens with Ctrl-K, and shuts, empties and leaves with Escape", {
	tag: "@wide",
}, async ({ page }) => {
	await page.keyboard.press("Control+k");
	await searchFor(page, "杉德");
	await box(page).press("Escape");
	await expect(options(page)).toHaveCount(0);
	await expect(box(page)).toHaveAttribute("aria-expanded", "false");
	await expect(box(page)).toHaveValue("杉德");
	await box(page).press("Escape");
	await expect(box(page)).toHaveValue("");
	await box(page).press("Escape");
	await expect(box(page)).not.toBeFocused();
});

test("types a slash where one is typing", { tag: "@wide" }, async ({
	page,
}) => {
	await box(page).pressSequentially("1/2");
	await expect(box(page)).toHaveValue("1/2");
});

test("finds nothing in words, and offers pages", async ({ page }) => {
	await box(page).fill("4001177778");
	await expect(page.getByText("没有找到“4001177778”")).toBeVisible();
	await expect(options(page)).toHaveCount(0);
	await box(page).press("ArrowDown");
	const link = page
		.getByRole("search", { name: "全站搜索" })
		.getByRole("link", { name: "注销流程" });
	await expect(link).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/#\/deregistration\?id=procedure$/);
});

test("answers a question by the section that tells it", async ({ page }) => {
	await searchFor(page, "请问怎么销户");
	await expect(options(page).first()).toContainText("注销流程");
	await box(page).press("Enter");
	await expect(page).toHaveURL(/#\/deregistration\?id=procedure$/);
});

test("offers tasks before anything is typed, and the places opened last", async ({
	page,
}) => {
	const layer = page.locator(".search-layer");
	await box(page).click();
	await expect(layer.getByRole("link", { name: "注销流程" })).toBeVisible();
	await expect(layer.getByText("上次打开的")).toHaveCount(0);
	await searchFor(page, "ryx");
	await box(page).press("Enter");
	await expect(page).toHaveURL(/id=ruiyinxin$/);
	await box(page).fill("");
	await box(page).click();
	const last = layer.getByRole("link", { name: "瑞银信支付技术有限公司" });
	await expect(last).toHaveAttribute("href", "#/phones?id=ruiyinxin");
	await layer.getByRole("button", { name: "清除" }).click();
	await expect(last).toHaveCount(0);
});

test("opens nothing by the Enter that ends composing, as Safari sends it", {
	tag: "@wide",
}, async ({ page }) => {
	await searchFor(page, "瑞银");
	await box(page).evaluate((input: HTMLInputElement) => {
		const send = (type: string) =>
			input.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
		send("compositionstart");
		send("compositionend");
		const key = { key: "Enter", keyCode: 229, bubbles: true, cancelable: true };
		input.dispatchEvent(new KeyboardEvent("keydown", key));
	});
	await page.evaluate(() => new Promise(requestAnimationFrame));
	await expect(page).toHaveURL(/#\/concepts$/);
	await box(page).press("Enter");
	await expect(page).toHaveURL(/id=ruiyinxin$/);
});

test("tells its keys", { tag: "@wide" }, async ({ page }) => {
	await expect(box(page)).toHaveAttribute("aria-keyshortcuts", /Control\+K/);
});

test("shows what was typed as text, and asks nobody", async ({ page }) => {
	await searchFor(page, "瑞银");
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	for (const text of [
		"<img src=x onerror=alert(1)>",
		"\u0000'\"` onclick=",
		"😀".repeat(5000),
	]) {
		await box(page).fill(text);
		await expect(page.locator(".search-nothing")).toBeVisible();
		await expect(page.locator(".search-layer img")).toHaveCount(0);
	}
	expect(asked).toEqual([]);
});

test("does not search half-typed Chinese", async ({ page }) => {
	const loaded = page.waitForResponse("**/search/text.json");
	await box(page).evaluate((input: HTMLInputElement) => {
		input.focus();
		input.dispatchEvent(
			new CompositionEvent("compositionstart", { bubbles: true }),
		);
		input.value = "rui'yin";
		input.dispatchEvent(
			new InputEvent("input", { bubbles: true, isComposing: true }),
		);
	});
	await loaded;
	await page.evaluate(() => new Promise(requestAnimationFrame));
	await expect(box(page)).toHaveAttribute("aria-expanded", "false");
	await box(page).evaluate((input: HTMLInputElement) => {
		input.value = "瑞银";
		input.dispatchEvent(
			new CompositionEvent("compositionend", { bubbles: true }),
		);
	});
	await expect(options(page).first()).toContainText("瑞银信");
});

test("answers what was typed before its list has come", async ({ page }) => {
	let resolve = () => {};
	const promise = new Promise<void>((arrive) => {
		resolve = arrive;
	});
	await page.route("**/search/*.json", async (route) => {
		await promise;
		await route.continue();
	});
	await box(page).fill("刷脸");
	await expect(page.locator(".search-layer")).toHaveText("正在读名单……");
	resolve();
	await expect(options(page).first()).toContainText("刷脸");
});

test("answers while the page is read, and goes where one chooses", async ({
	page,
}) => {
	let resolve = () => {};
	const promise = new Promise<void>((arrive) => {
		resolve = arrive;
	});
	let asked = 0;
	// First the wiki reads its pages, then docsify the one that it shows.
	await page.route("**/docs/README.md", async (route) => {
		asked++;
		if (asked > 1) await promise;
		await route.continue();
	});
	await page.goto("about:blank");
	await page.goto("/", { waitUntil: "commit" });
	await searchFor(page, "瑞银信");
	await expect.poll(() => asked).toBe(2);
	await expect(options(page).first()).toBeVisible();
	await box(page).press("Enter");
	resolve();
	await expect(page.locator(".landed")).toContainText("瑞银信");
	await expect(page.locator(".landed")).toBeInViewport();
});

test("shuts when one taps beside it, and does not move the page", {
	tag: "@wide",
}, async ({ page }) => {
	const placeOfHeading = () => page.locator("#main h1").boundingBox();
	await searchFor(page, "杉德");
	const during = await placeOfHeading();
	const { width = 0, height = 0 } = page.viewportSize() ?? {};
	await page.mouse.click(width - 8, height - 5);
	await expect(options(page)).toHaveCount(0);
	expect(await placeOfHeading()).toEqual(during);
});

test("offers the search where a name is typed into the lookup", async ({
	page,
}) => {
	await page.goto("/#/");
	await page.getByLabel("商户编号", { exact: true }).fill("瑞银信");
	await page.getByRole("button", { name: "按名字搜索" }).click();
	await expect(options(page).first()).toContainText("瑞银信支付技术有限公司");
});

for (const query of ["瑞银信", "微信", "完全没有的东西"]) {
	test(`has no accessibility violations with ${query}`, {
		tag: "@wide",
	}, async ({ page }) => {
		await box(page).fill(query);
		await expect(page.locator(".search-layer")).toContainText(
			/机构|段落|没有找到/,
		);
		await expectAccessible(page);
	});
}
