import { expect, test } from "./wiki.ts";

test("copies a report on a number, where no repository is configured", async ({
	page,
	context,
	baseURL,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.goto("/#/phones?id=yinsheng");
	const entry = page.locator('.entry[data-institution="yinsheng"]');
	await entry.getByRole("button", { name: "报错 400-881-616" }).click();
	await expect(entry.getByText("已复制")).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain("报错：银盛支付服务股份有限公司 400-881-616");
	expect(text).toContain(`${baseURL}/#/phones?id=yinsheng`);
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
	await page.getByRole("button", { name: "报错 95016" }).click();
	const url = new URL((await opened).url());
	expect(url.pathname).toBe("/owner/wiki/issues/new");
	expect(url.searchParams.get("title")).toBe(
		"报错：拉卡拉支付股份有限公司 95016",
	);
});
