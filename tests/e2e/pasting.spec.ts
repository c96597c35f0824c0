import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { makeXlsx, rowsXml } from "../unit/browser/plan/make-xlsx.ts";
import { expect, test } from "./wiki.ts";

/** A text that somebody pastes, and what must be found in it. */
interface Case {
	readonly kind: string;
	readonly text: string;
	readonly find: readonly (readonly [string, string | null])[];
}

const A = "822290070111135";
const B = "831332758122438";
/** One of each way in which a text is read. */
const SAMPLE = [
	"label-two-names",
	"receipt-full",
	"bullets-groups",
	"table-title",
	"table-cells-per-line",
	"order-with-state",
	"none-card-odd",
	"none-rounded",
];
const lines = readFileSync("tests/fixtures/pasted.jsonl", "utf8")
	.trim()
	.split("\n");
const cases = lines
	.map((line): Case => JSON.parse(line))
	.filter(({ kind }) => SAMPLE.includes(kind));

async function openMine(page: Page): Promise<Locator> {
	const isStatic = test.info().project.name === "static";
	await page.goto(isStatic ? "./mine/" : "/#/mine");
	await expect(page.locator(".plan > *").first()).toBeVisible();
	return page.getByRole("textbox", { name: /商户编号/ });
}

/** What stands in the exported backup, after all that was found has been added. */
async function exportFound(
	page: Page,
): Promise<readonly (readonly [string, string | null])[]> {
	await page.getByRole("button", { name: /^加入/ }).first().click();
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "导出备份" }).click();
	const file = await (await download).path();
	const { merchants } = JSON.parse(readFileSync(file, "utf8"));
	return merchants.map(({ number, name }: Record<string, string>) => [
		number,
		name || null,
	]);
}

for (const { kind, text, find } of cases) {
	test(`reads what people paste: ${kind}`, { tag: "@once" }, async ({
		page,
	}) => {
		const box = await openMine(page);
		await box.fill(text);
		const found = page.locator(".pasted-found");
		await expect(found).not.toBeEmpty();
		if (find.length === 0) {
			await expect(found).toContainText("还没有找到");
			await expect(page.getByRole("button", { name: /^加入清单/ })).toHaveCount(
				0,
			);
			return;
		}
		expect([...(await exportFound(page))].sort()).toEqual([...find].sort());
	});
}

test("reads a workbook's visible sheets, and says which", async ({ page }) => {
	await openMine(page);
	const rows = [
		["商户名称", "商户编号"],
		["张三便利店", Number(A)],
	];
	// So much XML would go to a worker that the policy refuses.
	const filler = Array.from({ length: 4000 }, (_, row) => [
		`店${row}`,
		"",
		"",
		"",
		"",
	]);
	const bytes = makeXlsx([
		{ name: "甲", xml: rowsXml([...rows, ...filler]) },
		{ name: "乙", state: "hidden", xml: rowsXml([["x", B]]) },
	]);
	await page.getByLabel("从文件里读").setInputFiles({
		...{ name: "名单", mimeType: "application/octet-stream" },
		buffer: Buffer.from(bytes),
	});
	const found = page.locator(".pasted-found");
	await expect(found).toContainText("隐藏的工作表“乙”没有读", {
		timeout: 30_000,
	});
	expect(await exportFound(page)).toEqual([[A, "张三便利店"]]);
});

test("restores a backup, whatever stands in the box", async ({ page }) => {
	const box = await openMine(page);
	await box.fill(`张三便利店 ${A}`);
	await exportFound(page);
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "导出备份" }).click();
	const backup = readFileSync(await (await download).path());
	await page.getByText("＋ 加商户").click();
	await box.fill("还没写完的字");
	await page.getByLabel("从文件里读").setInputFiles({
		...{ name: "x.txt", mimeType: "text/plain", buffer: backup },
	});
	await expect(page.locator(".pasted-found")).toContainText(
		"这是一份备份：1 户",
	);
	await expect(box).toHaveValue("还没写完的字");
});

test("takes no promise for a day that cannot be read again", async ({
	page,
}) => {
	const box = await openMine(page);
	await box.fill(`张三便利店 ${A}`);
	await page.getByRole("button", { name: /^加入清单/ }).click();
	await page.locator("#plan-next summary", { hasText: "答应办了" }).click();
	const day = page.getByLabel("说好哪天办完");
	await day.fill("2020-01-01");
	await page.getByRole("button", { name: "记下：答应办了" }).click();
	await expect(page.getByRole("alert")).toContainText("日期不对");
	await expect(day).toHaveValue("2020-01-01");
});

test("takes a pasted list from the lookup into the reader's own", async ({
	page,
}) => {
	const isStatic = test.info().project.name === "static";
	await page.goto(isStatic ? "./" : "/#/");
	const box = page.getByRole("textbox", { name: "商户编号" });
	await box.fill(`张三便利店 ${A}\n李四餐馆 ${B}\n还有一行看不懂`);
	await expect(page.locator("[data-unread]")).toContainText("还有一行看不懂");
	await page.getByRole("button", { name: "全部加入我的商户" }).click();
	await expect(page.locator(".lookup-summary")).toContainText("已加入 2 户");
	await openMine(page);
	await expect(page.locator(".plan")).toContainText("张三便利店");
});
