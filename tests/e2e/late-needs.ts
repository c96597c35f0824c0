import type { Page } from "@playwright/test";
import { expect } from "./wiki.ts";

/** Something of a page that is loaded when somebody reaches for it. */
export interface LateNeed {
	/** Address of the page. */
	readonly page: string;
	/** What is done before the page is opened. */
	readonly prepare?: (page: Page) => Promise<unknown>;
	readonly reach: (page: Page) => Promise<unknown>;
	readonly works: (page: Page) => Promise<unknown>;
	/** The next tap, or what else makes it try again. */
	readonly again: (page: Page) => Promise<unknown>;
	/** Said while it does not come; nothing where nothing is missed. */
	readonly waits?: string;
	/** Said when it did not come; nothing where it is a decoration. */
	readonly fails?: string;
	/** Its own files: a script, data, and what else it loads in its own way. */
	readonly files: readonly RegExp[];
	/** Files without which it works, though not wholly. */
	readonly more?: RegExp;
}

const search = (page: Page) => page.getByRole("combobox", { name: "搜索" });
const lookup = (page: Page) => page.getByRole("textbox", { name: "商户编号" });
const pasted = (page: Page) =>
	page.getByRole("textbox", { name: "贴商户编号" });
/** The box is folded once something is on the list. */
const unfold = async (page: Page) => {
	const folded = page.locator(".paste-fold:not([open]) > summary");
	if ((await folded.count()) > 0) await folded.click();
};
const add = (page: Page) =>
	page.getByRole("button", { name: "加入我的商户：拉卡拉" });
const copy = (page: Page) =>
	page.getByRole("button", { name: "复制号码 95016" }).first();
const summary = (page: Page) => page.getByText("从这个编号还能看出");
const choose = (page: Page, name: string, buffer: Buffer) =>
	page
		.getByLabel("从文件里读")
		.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
/** With a quote, for which a reader of tables is loaded. */
const chooseTable = (page: Page) =>
	choose(
		page,
		"a.csv",
		Buffer.from('编号,名称\n822290070111135,"张三, 分店"\n'),
	);
const chooseWorkbook = (page: Page) =>
	page.getByLabel("从文件里读").setInputFiles("tests/fixtures/merchants.xlsx");
const findsNumbers = (page: Page) =>
	expect(page.locator(".pasted-found")).toContainText(/找到 \d+ 个编号/);

export const LATE_NEEDS: Readonly<Record<string, LateNeed>> = {
	lookup: {
		page: "",
		files: [/static-lookup.*js/, /directory/],
		reach: (page) => lookup(page).fill("822290070111135"),
		works: (page) =>
			expect(
				page
					.locator("merchant-lookup")
					.getByRole("link", { name: "拨打 95016" }),
			).toBeVisible(),
		again: (page) => lookup(page).click(),
		waits: "正在读",
		fails: "没有读到",
	},
	search: {
		page: "phones/",
		files: [/static-search.*js/, /search-names/, /search-text/, /read-numbers/],
		reach: (page) => search(page).fill("瑞银"),
		works: (page) =>
			expect(page.getByRole("option").first()).toContainText("瑞银信"),
		again: (page) => search(page).click(),
		waits: "正在读",
		fails: "没有读到",
		// Names are found without what reads numbers and the text.
		more: /search-(?:text|query)|read-numbers|same-telephone|link-text|strict-decoder/,
	},
	hints: {
		page: "",
		files: [/mcc/, /areas-/],
		prepare: async (page) => {
			await lookup(page).fill("822290070111135");
			await expect(summary(page)).toBeVisible();
		},
		reach: (page) => summary(page).click(),
		works: (page) =>
			expect(page.locator(".hints-body")).toContainText(/上海市.*住宿服务/s),
		again: async (page) => {
			await summary(page).click();
			await summary(page).click();
		},
		waits: "正在查……",
		fails: "提示没有读到",
	},
	"adding to the list": {
		// What is named is unfolded.
		page: "phones/#lakala",
		files: [/add-to-plan/],
		reach: (page) => add(page).click(),
		works: (page) =>
			expect(page.locator(".plan-said")).toContainText("已加入 1 户"),
		again: (page) => add(page).click(),
		waits: "正在加入",
		fails: "没有加入，可能是网络不通",
	},
	"copying by hand": {
		page: "phones/",
		files: [/offer-text/],
		reach: async (page) => {
			await page.evaluate(() =>
				Reflect.deleteProperty(Navigator.prototype, "clipboard"),
			);
			await copy(page).click();
		},
		works: (page) =>
			expect(page.getByRole("dialog", { name: "手动复制" })).toBeVisible(),
		again: (page) => copy(page).click(),
		fails: "没复制成",
	},
	"the list of merchants": {
		page: "mine/",
		files: [/static-plan.*js/, /directory/],
		reach: async (page) => {
			// A list that has come meanwhile folds the box.
			await expect(async () => {
				await unfold(page);
				await pasted(page).fill("822290070111135", { timeout: 1000 });
			}).toPass();
		},
		works: (page) =>
			expect(page.locator(".pasted-found")).toContainText("拉卡拉"),
		again: (page) => pasted(page).click(),
		waits: "正在读",
		fails: "没有读到",
	},
	"reading a table": {
		page: "mine/",
		files: [/papaparse/],
		prepare: (page) => expect(page.locator(".plan > *").first()).toBeVisible(),
		reach: chooseTable,
		works: findsNumbers,
		again: chooseTable,
		waits: "正在读文件",
		fails: "读表格的功能没有读到",
	},
	"reading a workbook": {
		page: "mine/",
		files: [/read-xlsx/],
		prepare: (page) => expect(page.locator(".plan > *").first()).toBeVisible(),
		reach: chooseWorkbook,
		works: findsNumbers,
		again: chooseWorkbook,
		waits: "正在读文件",
		fails: "读表格的功能没有读到",
	},
	"an odd address": {
		page: "phones/",
		files: [/static-address.*js/, /places/],
		reach: (page) =>
			page.evaluate(() => {
				location.hash = "nowhere";
			}),
		works: (page) =>
			expect(page.locator("#main")).toContainText("找不到这一节"),
		again: (page) => page.getByRole("button", { name: "再试" }).click(),
		fails: "没有读到这个地址指的是哪里",
	},
	"marks on what was found": {
		page: "phones/",
		files: [/mark-words/],
		reach: (page) =>
			page.evaluate(() => {
				const found = { id: "ruiyinxin", words: ["瑞银信"] };
				sessionStorage.setItem("found", JSON.stringify(found));
				location.hash = "ruiyinxin";
			}),
		works: (page) => expect(page.locator("mark.found").first()).toBeVisible(),
		again: (page) =>
			page.evaluate(() => {
				location.hash = "";
			}),
	},
};

/** A sentence in the article, or where the search answers. */
export function said(page: Page, sentence: string) {
	return page.locator("#main, .search-layer").getByText(sentence).first();
}

/** Whatever the network does, the page can be read. */
export async function reads(page: Page): Promise<void> {
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	if (!page.url().includes("/phones/")) return;
	// Near the beginning: half of the page has it too.
	const entry = page.locator(".entry:has(#hotline-12363)");
	await expect(entry).toContainText("12363");
}

export async function searches(page: Page): Promise<void> {
	await LATE_NEEDS.search?.reach(page);
	await LATE_NEEDS.search?.works(page);
}
