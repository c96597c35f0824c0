import { readFileSync } from "node:fs";
import { parseDirectory } from "../../src/core/directory/directory.ts";
import { WIKI } from "../tools/hosts.ts";
import { expect, test } from "./wiki.ts";

const { entries } = parseDirectory(readFileSync(`${WIKI}/phones.md`, "utf8"));

test("gives for every prefix its institution and a number to call", async ({
	page,
}) => {
	await page.goto("/");
	const box = page.getByRole("textbox", { name: "商户编号" });
	const cards = page.locator("merchant-lookup [data-institution]");
	for (const entry of entries) {
		for (const { code } of entry.prefixes) {
			await box.fill(code);
			await expect(cards).toHaveAttribute("data-institution", entry.id);
			const call = cards.getByRole("link", { name: "拨打" });
			const dialable = entry.hotlines.filter(({ phone }) => phone.dialable);
			await expect(call).toHaveCount(dialable.length);
			for (const [index, { phone }] of dialable.entries()) {
				await expect(call.nth(index)).toHaveAttribute(
					"href",
					`tel:${phone.digits}`,
				);
			}
		}
	}
});

test("groups a pasted list, and sends and keeps no number", async ({
	page,
}) => {
	await page.goto("/");
	await page.waitForLoadState("networkidle");
	const requests: string[] = [];
	page.on("request", (request) => requests.push(request.url()));
	const box = page.getByRole("textbox", { name: "商户编号" });
	await box.fill(
		"甲店 822290070111135\n乙店 8983 4018 3980 105\n丙店 822290070111136",
	);
	const cards = page.locator("merchant-lookup [data-institution]");
	await expect(cards).toHaveCount(2);
	await expect(cards.first()).toContainText("8222 9007 0111 136");
	await expect(page.getByRole("status").first()).toContainText("拉卡拉");
	expect(requests).toEqual([]);
	expect(page.url() + (await page.title())).not.toContain("8222");
});

for (const [typed, words] of [
	["102", "中国工商银行"],
	["999", "没有查到"],
	["999290070111135", "内部编号"],
	["13800138000", "有 11 位，商户编号是 15 位，少 4 位"],
	["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
] as const) {
	test(`answers ${typed} in words`, async ({ page }) => {
		await page.goto("/#/phones");
		await page.getByRole("textbox", { name: "商户编号" }).fill(typed);
		await expect(page.locator("merchant-lookup .card")).toContainText(words);
	});
}

test("knows whose a telephone number on a slip is", async ({ page }) => {
	await page.goto("/");
	const box = page.getByRole("textbox", { name: "商户编号" });
	await box.fill("+86 400 117 7777");
	const card = page.locator("merchant-lookup [data-institution]");
	await expect(card).toHaveAttribute("data-institution", "ruiyinxin");
	await expect(card).toContainText("终止全部支付业务");
});

test("stays in the box by the Enter that ends composing, as Safari sends it", async ({
	page,
}) => {
	await page.goto("/");
	const box = page.getByRole("textbox", { name: "商户编号" });
	await box.fill("瑞银信");
	await expect(page.locator("merchant-lookup .card")).toBeVisible();
	await box.evaluate((input) => {
		const key = { key: "Enter", keyCode: 229, bubbles: true, cancelable: true };
		input.dispatchEvent(new KeyboardEvent("keydown", key));
	});
	await expect(box).toBeFocused();
	await box.press("Enter");
	await expect(page.locator("merchant-lookup .card")).toBeFocused();
});

test("keeps what was typed for the way back", async ({ page }) => {
	await page.goto("/");
	const box = page.getByRole("textbox", { name: "商户编号" });
	await box.fill("822290070111135");
	await page.getByRole("link", { name: "看完整条目" }).click();
	await expect(page).toHaveURL("/#/phones?id=lakala");
	await page.goBack();
	await expect(box).toHaveValue("822290070111135");
	await expect(
		page.locator("merchant-lookup [data-institution]"),
	).toBeVisible();
});

test("answers a long list at once, the telephone before the numbers", async ({
	page,
}) => {
	await page.goto("/");
	const list = Array.from({ length: 500 }, (_, index) =>
		["822290070", "898340183"][index % 2]?.concat(String(100000 + index)),
	);
	await page.getByRole("textbox", { name: "商户编号" }).fill(list.join("\n"));
	await expect(page.getByText("500 个商户编号，2 个结果")).toBeVisible();
	await expect(page.getByText("250 个编号")).toHaveCount(2);
});

test("is used by keyboard alone", { tag: "@wide" }, async ({ page }) => {
	await page.goto("/");
	const box = page.getByRole("textbox", { name: "商户编号" });
	await box.focus();
	await page.keyboard.type("822");
	await page.keyboard.press("Enter");
	await expect(page.locator("merchant-lookup .card")).toBeFocused();
	await page.keyboard.press("Tab");
	const copy = page.getByRole("button", { name: "复制号码 95016" });
	await expect(copy).toBeFocused();
	await page.keyboard.press("Tab");
	await expect(page.getByRole("link", { name: "拨打 95016" })).toBeFocused();
	await box.focus();
	await page.keyboard.press("Escape");
	await expect(box).toHaveValue("");
	await expect(page.locator("merchant-lookup .card")).toHaveCount(0);
});

test("says why nothing can be looked up when the directory is missing", async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage();
	await page.route("**/docs/phones.md", (route) => route.abort());
	await page.goto(`${baseURL}/`);
	await page.getByRole("textbox", { name: "商户编号" }).fill("822");
	await expect(page.locator("merchant-lookup")).toContainText("电话表没有读到");
	await page.goto(`${baseURL}/#/phones`);
	await expect(
		page.getByText("docs/phones.md 第 1 行：这个文件读不到"),
	).toBeVisible();
	await page.goto(`${baseURL}/#/concepts`);
	await expect(page.getByRole("heading", { level: 1 })).toContainText(
		"概念解读",
	);
	await page.close();
});
