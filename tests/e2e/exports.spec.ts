import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "./wiki.ts";

test("saves an institution to the contacts from its entry", async ({
	page,
}) => {
	await page.goto("/#/phones?id=lakala");
	const link = page
		.locator('[data-institution="lakala"]')
		.getByRole("link", { name: "存到通讯录" });
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		link.click(),
	]);
	expect(download.suggestedFilename()).toBe("lakala.vcf");
	const card = readFileSync(await download.path(), "utf8");
	expect(card).toContain("FN:拉卡拉支付股份有限公司\r\n");
	expect(card).toContain("TEL;TYPE=WORK,VOICE:95016\r\n");
	await expect(page).toHaveURL("/#/phones?id=lakala");
});

test("saves an institution to the contacts from a lookup's card", async ({
	page,
}) => {
	await page.goto("/");
	await page.getByRole("textbox", { name: "商户编号" }).fill("822");
	await expect(
		page.getByRole("link", { name: "存到通讯录：拉卡拉" }),
	).toHaveAttribute("href", "/vcards/lakala.vcf");
});

test("offers no card without a number that can be dialled", async ({
	page,
}) => {
	await page.goto("/#/phones");
	const entry = page.locator('[data-institution="guotongxingyi"]');
	await expect(entry).toBeVisible();
	await expect(entry.getByRole("link", { name: "存到通讯录" })).toHaveCount(0);
});

test("serves the directory with the schema that describes it", async ({
	request,
}) => {
	const directory = await (await request.get("/directory.json")).json();
	const schema = await (await request.get("/directory.schema.json")).json();
	expect(directory.entries).toHaveLength(34);
	const validate = new Ajv2020().compile(schema);
	expect(validate(directory), JSON.stringify(validate.errors)).toBe(true);
});

for (const [file, words] of [
	["/directory.csv", "拉卡拉支付股份有限公司"],
	["/vcards/all.vcf", "FN:拉卡拉支付股份有限公司"],
] as const) {
	test(`serves ${file}`, async ({ request }) => {
		expect(await (await request.get(file)).text()).toContain(words);
	});
}
