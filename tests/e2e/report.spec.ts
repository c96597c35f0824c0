import { expect, test } from "./wiki.ts";

test("copies a report on a number, where no repository is configured", async ({
	page,
	context,
	baseURL,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.goto("/#/phones?id=yinsheng");
	const entry = page.locator('.entry[data-institution="yinsheng"]');
	await entry.getByRole("button", { name: "报错" }).click();
	const question = page.getByRole("dialog", { name: "报错" });
	await question
		.getByRole("combobox", { name: "打的是哪个号码" })
		.selectOption("400-881-616");
	await expect(question.getByRole("button")).toHaveText([
		...["打通了", "空号", "换号了", "时间不对", "取消"],
	]);
	await question.getByRole("button", { name: "空号" }).click();
	await expect(question).toHaveCount(0);
	await expect(entry.getByText("已复制")).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain("报错：银盛 400-881-616");
	expect(text).toContain("\n结果：空号\n");
	expect(text).toContain(`${baseURL}/#/phones?id=yinsheng`);
});

test("reports nothing when the reader leaves the question", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.goto("/#/phones?id=yinsheng");
	await page.evaluate(() => navigator.clipboard.writeText("别的"));
	const button = page.getByRole("button", { name: "报错：银盛" });
	await button.click();
	await expect(page.getByRole("dialog", { name: "报错" })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(button).toBeFocused();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		"别的",
	);
});

test("opens a filled-in form, where a repository is configured", async ({
	page,
	context,
}) => {
	await context.route("https://github.com/**", (route) =>
		route.fulfill({ body: "form" }),
	);
	await page.goto("/");
	await page.evaluate(() => {
		const meta = document.createElement("meta");
		meta.name = "wiki-repository";
		meta.content = "https://github.com/owner/wiki";
		document.head.append(meta);
	});
	await page.getByRole("textbox", { name: "商户编号" }).fill("822");
	const opened = context.waitForEvent("page");
	await page.getByRole("button", { name: "报错" }).click();
	await page.getByRole("button", { name: "时间不对" }).click();
	const url = new URL((await opened).url());
	expect(url.pathname).toBe("/owner/wiki/issues/new");
	expect(url.searchParams.get("title")).toBe(
		"报错：拉卡拉支付股份有限公司 95016",
	);
});
