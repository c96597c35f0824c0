import type { Page } from "@playwright/test";
import { expect } from "./wiki.ts";

/** What readers come for, on the static pages. */
export const JOURNEYS: Readonly<Record<string, (page: Page) => Promise<void>>> =
	{
		"whose is this number": async (page) => {
			await page.goto("./");
			const box = page.getByRole("textbox", { name: "商户编号" });
			await box.fill("8222 9007 0111 135");
			const card = page.locator('merchant-lookup [data-institution="lakala"]');
			await expect(
				card.getByRole("link", { name: "拨打 95016" }),
			).toHaveAttribute("href", "tel:95016");
			await expect(card).toContainText("核对：20");
			await card.getByText("从这个编号还能看出").click();
			await expect(card.locator(".hints-body")).toContainText("住宿服务");
			await card.getByRole("link", { name: "看完整条目" }).click();
			await expect(
				page.locator('.entry[data-institution="lakala"]'),
			).toBeFocused();
		},
		"where is it said": async (page) => {
			for (const address of [
				"./phones/#ruiyinxin",
				"./#/phones?id=ruiyinxin",
				"./phones/?id=_5瑞银信支付技术有限公司",
				"./phones#%E7%91%9E%E9%93%B6%E4%BF%A1",
			]) {
				await page.goto("./");
				await page.goto(address);
				const entry = page.locator('.entry[data-institution="ruiyinxin"]');
				await expect(entry).toBeFocused();
				await expect(entry).toBeInViewport();
				await expect(page).toHaveURL(/\/phones\/#ruiyinxin$/);
				await expect(entry).toContainText("核对：20");
			}
		},
		"find it": async (page) => {
			for (const query of ["瑞银", "ryx", "ruiyinxin", "400 117 7777"]) {
				await page.goto("./solutions/");
				await page.getByRole("combobox", { name: "搜索" }).fill(query);
				await page.getByRole("option").first().click();
				await expect(
					page.locator('.entry[data-institution="ruiyinxin"]'),
				).toBeFocused();
			}
			await page.getByRole("combobox", { name: "搜索" }).fill("解決方案");
			await page.getByRole("option").first().click();
			await expect(page).toHaveURL(/\/solutions\//);
		},
		"read on": async (page) => {
			await page.goto("./");
			for (const name of ["解决方案", "概念解读", "注销建议", "电话汇总"]) {
				await page.getByRole("link", { name: "下一页" }).click();
				await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
			}
			await page.goto("./phones/lakala/");
			await page.getByRole("link", { name: "下一条" }).click();
			await expect(page.getByRole("heading", { level: 1 })).toContainText(
				"瑞银信",
			);
			await page.goto("./no/such/page");
			await page
				.locator("#main")
				.getByRole("link", { name: "电话汇总" })
				.first()
				.click();
			await expect(page).toHaveURL(/\/phones\/(?:#phones)?$/);
		},
	};
