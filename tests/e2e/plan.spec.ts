import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./wiki.ts";

const LIST = `我的小微商户
张三便利店 8222 9007 0111 135
旧码牌 822290070111136
多的一台 822290070111137
商户编号：885290070111135
少一位的 82629007011113
谢谢`;

/** The list, on whichever host the project tests. */
class Mine {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async open(): Promise<void> {
		const isStatic = test.info().project.name === "static";
		await this.page.goto(isStatic ? "./mine/" : "/#/mine");
		await this.isReady();
	}

	async isReady(): Promise<void> {
		await expect(this.page.locator(".plan > *").first()).toBeVisible();
	}

	async reload(): Promise<void> {
		await this.page.reload();
		await this.isReady();
	}

	get box(): Locator {
		return this.page.getByRole("textbox", { name: "贴商户编号" });
	}

	get tasks(): Locator {
		return this.page.locator("#plan-tasks .task-title");
	}

	get progress(): Locator {
		return this.page.locator(".plan .progress");
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole("button", { name });
	}

	async paste(text: string): Promise<void> {
		await this.box.fill(text);
		await this.button(/^加入清单/).click();
	}

	async isAccessible(): Promise<void> {
		// The pages' policy lets no other script in; the elements are the same.
		if (test.info().project.name === "static") return;
		const { violations } = await new AxeBuilder({ page: this.page }).analyze();
		expect(violations).toEqual([]);
	}
}

test("leads from a pasted list to the last deregistration, through reloads", async ({
	page,
	context,
}) => {
	const mine = new Mine(page);
	await mine.open();
	await expect(page.locator(".plan")).toContainText("清单是空的");
	await mine.isAccessible();

	await mine.box.fill(LIST);
	const found = page.locator(".pasted-found");
	await expect(found).toContainText("找到 4 个编号");
	await expect(found).toContainText("有 14 位，商户编号是 15 位，少 1 位");
	await expect(found).toContainText("没看懂的 2 行");
	await mine.isAccessible();
	// What is not in the list yet is not lost either.
	await page.waitForTimeout(600);
	await mine.reload();
	await expect(mine.box).toHaveValue(LIST);

	await mine.button("加入清单（4 户）").click();
	await expect(mine.box).toHaveValue(
		"少一位的 82629007011113\n我的小微商户\n谢谢",
	);
	await expect(mine.progress).toContainText("要注销 4 户");
	const gauge = page.locator(".gauge", { hasText: "拉卡拉" });
	await expect(gauge).toContainText("3 户，超了 1 户；全部注销后剩 0 户");
	await expect(gauge.getByRole("meter", { name: /拉卡拉/ })).toBeVisible();
	await mine.isAccessible();
	await mine.reload();
	await expect(mine.tasks).toHaveText([/打给拉卡拉.*3 户/, /打给瑞银信.*1 户/]);

	// What the reader knows changes the order.
	await page.getByLabel("12 个月没有交易：8852").check();
	await page.getByLabel("要注销：8222 9007 0111 137").uncheck();
	await page.getByLabel("码牌：8222 9007 0111 136").check();
	// Only what is kept can be taken back.
	await expect(mine.button("撤销：改 旧码牌")).toBeVisible();
	await mine.reload();
	await expect(mine.tasks).toHaveText([
		/自己在云闪付里中止 1 户/,
		/打给拉卡拉.*2 户/,
	]);
	await expect(page.locator(".task").nth(1).locator(".errand")).toHaveText([
		/8222 9007 0111 136 旧码牌.*码牌先注销/s,
		/张三便利店/,
	]);

	// Half-way without the net: what is kept offline is the static pages.
	if (test.info().project.name === "static") {
		await page.evaluate(() => navigator.serviceWorker.ready);
		await context.setOffline(true);
		await mine.reload();
	}
	const requests: string[] = [];
	page.on("request", (request) => {
		const body = request.postData() ?? "";
		requests.push(`${request.method()} ${request.url()} ${body}`);
	});
	await mine.button("已申请：8852 9007 0111 135").click();
	const call = page.locator(".task", { hasText: "打给拉卡拉" });
	await expect(call.getByRole("link", { name: "拨打 95016" })).toHaveAttribute(
		"href",
		"tel:95016",
	);
	await call.getByText("怎么说", { exact: true }).click();
	await expect(call).toContainText("8222 9007 0111 136、8222 9007 0111 135");
	await expect(call).toContainText("只有总部能注销商户，请总部办理。");
	await call.getByText("打完了，记一笔").click();
	await mine.isAccessible();
	await call.getByLabel("接电话的人").fill("007 号");
	await call.getByLabel("说好哪天办完").fill("2026-12-01");
	await call.getByRole("button", { name: "记下这通电话" }).click();
	await expect(mine.progress).toContainText("已申请 3");
	await mine.reload();
	const waiting = page.locator("#plan-waiting");
	await expect(waiting).toContainText("接的人：007 号；说好 2026-12-01 办完");
	await mine.isAccessible();
	const download = page.waitForEvent("download");
	await mine.button("把 2026-12-01 加到日历").click();
	const file = await (await download).path();
	expect(readFileSync(file, "utf8")).toContain("DTSTART:20261201T090000");

	await waiting.getByRole("button", { name: /被拒绝：8222.*135/ }).click();
	await mine.reload();
	await expect(mine.tasks).toHaveText([/投诉拉卡拉.*1 户/]);
	await expect(page.locator("#plan-tasks")).toContainText("先打这个");
	await mine.isAccessible();
	const badge = page
		.locator(".merchant", { hasText: "张三便利店" })
		.locator(".badge");
	await mine
		.button(/已投诉：8222/)
		.first()
		.click();
	await expect(badge).toHaveText("已投诉");
	await mine
		.button(/答应办了：8222/)
		.first()
		.click();
	await expect(badge).toHaveText("已申请");
	for (let left = 3; left > 0; left -= 1) {
		await waiting
			.getByRole("button", { name: /^已注销/ })
			.first()
			.click();
		await expect(mine.progress).toContainText(
			left > 1 ? `已注销 ${4 - left}` : "要注销的 3 户，全部办完了",
		);
	}
	await mine.reload();
	await expect(mine.progress).toContainText("要注销的 3 户，全部办完了");
	await mine.isAccessible();
	const heard = requests.filter((each) => /8222|8852|007/.test(each));
	expect(heard.filter((each) => !each.startsWith("GET blob:"))).toEqual([]);
	expect(page.url() + (await page.title())).not.toMatch(/8222|8852/);
});

test("takes back every step, the emptying too", async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135\n乙 885290070111135");
	const merchants = page.locator(".merchant");
	await expect(merchants).toHaveCount(2);
	await page.getByLabel("12 个月没有交易：8852").check();
	await mine
		.button(/已申请：8222/)
		.first()
		.click();
	await mine.button("全部清空").click();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: "清空", exact: true })
		.click();
	await expect(page.locator(".plan")).toContainText("清单是空的");
	await mine.button("撤销：清空 2 户").click();
	await expect(merchants).toHaveCount(2);
	await mine.button(/^撤销：甲/).click();
	await expect(mine.progress).toContainText("待办 2");
	await mine.button("撤销：改 乙").click();
	await expect(page.getByLabel("12 个月没有交易：8852")).not.toBeChecked();
	await mine.button("撤销：加入 2 户").click();
	await expect(page.locator(".plan")).toContainText("清单是空的");
	await expect(mine.button(/撤销/)).toHaveCount(0);
	await mine.reload();
	await expect(page.locator(".plan")).toContainText("清单是空的");
});

test("keeps what two open pages write, and shows it in both", async ({
	page,
	context,
}) => {
	const one = new Mine(page);
	const other = new Mine(await context.newPage());
	await one.open();
	await other.open();
	await one.paste("甲 822290070111135");
	await expect(other.page.locator(".merchant")).toHaveCount(1);
	await Promise.all([
		one.paste("乙 885290070111135"),
		other.paste("丙 826290070111135"),
	]);
	await Promise.all([
		one.page.getByLabel("码牌：8222").check(),
		other.page.getByLabel("12 个月没有交易：8222").check(),
	]);
	for (const { page: shown } of [one, other]) {
		await expect(shown.locator(".merchant")).toHaveCount(3);
		await expect(shown.getByLabel("码牌：8222")).toBeChecked();
		await expect(shown.getByLabel("12 个月没有交易：8222")).toBeChecked();
	}
});

test("gives back from a file, or from pasted text, what it saved", async ({
	page,
}) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135");
	const save = async (name: string) => {
		const download = page.waitForEvent("download");
		await mine.button(name).click();
		return readFileSync(await (await download).path(), "utf8");
	};
	const backup = await save("导出备份");
	expect(await save("导出表格")).toContain("'822290070111135,甲,");
	await mine.button("全部清空").click();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: "清空", exact: true })
		.click();
	const file = (text: string) => ({
		name: "备份.json",
		mimeType: "application/json",
		buffer: Buffer.from(text),
	});
	const input = page.getByLabel("从文件里读");
	const found = page.locator(".pasted-found");
	await input.setInputFiles(file(backup.slice(0, 80)));
	await expect(found).toContainText("坏了");
	await input.setInputFiles(
		file(backup.replace('"version": 1', '"version": 9')),
	);
	await expect(found).toContainText("更新的版本");
	await expect(page.locator(".merchant")).toHaveCount(0);
	await input.setInputFiles(file(backup));
	await mine.button("恢复 1 户、0 通电话").click();
	await expect(page.locator(".merchant")).toContainText("甲");
	await mine.box.fill(backup);
	await expect(found).toContainText("其中 1 户已经在清单里");
});

test("reads tables and old encodings, and refuses what is no list", async ({
	page,
}) => {
	const mine = new Mine(page);
	await mine.open();
	const input = page.getByLabel("从文件里读");
	const found = page.locator(".pasted-found");
	await input.setInputFiles("tests/fixtures/merchants.xlsx");
	await expect(found).toContainText("8222 9007 0111 135");
	await expect(found).toContainText("8494 4035 812A 01P");
	await expect(found).toContainText("小店");
	await mine.box.fill("");
	await expect(found).toHaveText("");
	const file = (name: string, bytes: readonly number[]) => ({
		name,
		mimeType: "text/plain",
		buffer: Buffer.from(bytes),
	});
	const number = [..."822290070111136"].map((each) => each.charCodeAt(0));
	// 小店 in GB 18030.
	const gbk = [0xd0, 0xa1, 0xb5, 0xea, 0x2c, ...number];
	await input.setInputFiles(file("旧.csv", gbk));
	await expect(found).toContainText("小店");
	await mine.box.fill("");
	await expect(found).toHaveText("");
	await input.setInputFiles(file("图.png", [0x89, 0x50, 0, 1]));
	await expect(found).toContainText("不是表格，也不是文字");
	await input.setInputFiles(file("坏.xlsx", [0x50, 0x4b, 3, 4, 0]));
	await expect(found).toContainText("读不出来");
	// Playwright's own filling takes minutes for so much.
	await mine.box.evaluate((box: HTMLTextAreaElement) => {
		const lines = Array.from({ length: 10_000 }, (_, line) => line + 1e7 + 1);
		box.value = lines.map((line) => `8222900${line}`).join("\n");
		box.dispatchEvent(new Event("input", { bubbles: true }));
	});
	await expect(found).toContainText("里面有 10000 个编号");
	await expect(mine.button(/^加入清单/)).toHaveCount(0);
	await expect(page.locator(".plan")).toContainText("清单是空的");
});

test("corrects a number, and says what is wrong with one that is none", async ({
	page,
}) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135\n乙 885290070111135\n只有名字");
	await page.getByText("没看懂的 1 行").click();
	await mine.button("当作一户加入：只有名字").click();
	const merchant = page.locator(".merchant", { hasText: "只有名字" });
	await expect(mine.tasks.last()).toContainText("查清");
	await merchant.getByText("编号、名称").click();
	const number = merchant.getByLabel("商户编号");
	await number.fill("82629007011113");
	await number.blur();
	await expect(merchant.getByRole("alert")).toContainText("少 1 位");
	await number.fill("822290070111135");
	await number.blur();
	await expect(merchant.getByRole("alert")).toContainText("已经在清单里");
	await number.fill("826290070111135");
	await number.blur();
	await expect(mine.tasks).toHaveText([/瑞银信/, /拉卡拉/, /银盛/]);
	await page
		.locator(".merchant", { hasText: "乙" })
		.getByText("编号、名称")
		.click();
	await page.getByLabel("为什么要注销").nth(2).selectOption("useless");
	await mine.reload();
	await expect(page.locator(".merchant")).toHaveCount(3);
});

test("teaches by an example that is never kept", async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.button("看一个例子").click();
	await expect(page.locator(".plan")).toContainText("编号是编的");
	await mine.isAccessible();
	await mine
		.button(/已申请：7770/)
		.first()
		.click();
	await expect(mine.progress).toContainText("已申请 2");
	await mine.reload();
	await expect(page.locator(".plan")).toContainText("清单是空的");
	await mine.button("看一个例子").click();
	await mine.button("关掉例子").click();
	await expect(page.locator(".plan")).toContainText("清单是空的");
});

test("works for the visit where storage is refused, and says so", async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, "indexedDB", {
			get() {
				throw new DOMException("refused", "SecurityError");
			},
		});
	});
	const mine = new Mine(page);
	await mine.open();
	await expect(page.locator(".plan > .status")).toContainText("不让网页存东西");
	await mine.paste("甲 822290070111135");
	await expect(page.locator(".merchant")).toHaveCount(1);
});

test("loses nothing when storage is full, and says so", async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135");
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException("full", "QuotaExceededError");
		};
	});
	await mine.paste("乙 885290070111135");
	await expect(page.locator(".merchant")).toHaveCount(2);
	await expect(page.locator(".plan > .status")).toContainText("没有存下来");
});

test("takes merchants from the lookup and from an institution's entry", async ({
	page,
}) => {
	const isStatic = test.info().project.name === "static";
	await page.goto(isStatic ? "./" : "/");
	await page
		.getByRole("textbox", { name: "商户编号" })
		.fill("822290070111135 822290070111136");
	const card = page.locator("merchant-lookup .card");
	await card.getByRole("button", { name: "加入我的商户" }).click();
	await expect(card).toContainText("已加入 2 户");
	await page.goto(isStatic ? "./phones/#yinsheng" : "/#/phones?id=yinsheng");
	const entry = page.locator('.entry[data-institution="yinsheng"]');
	await entry.getByRole("button", { name: /^加入我的商户/ }).click();
	await entry.getByRole("link", { name: "看我的商户" }).click();
	await expect(page.locator(".merchant")).toHaveCount(3);
	await expect(page.locator(".owner-name")).toHaveText([/拉卡拉/, /银盛/]);
});

test("is worked by keyboard alone", async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.box.focus();
	await page.keyboard.insertText("甲 822290070111135");
	const add = mine.button("加入清单（1 户）");
	await expect(add).toBeVisible();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await expect(add).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.locator("#plan-quota-title")).toBeFocused();
	await page.getByLabel("码牌：8222").focus();
	await page.keyboard.press("Space");
	await expect(page.getByLabel("码牌：8222")).toBeChecked();
	await expect(page.getByLabel("码牌：8222")).toBeFocused();
	await mine
		.button(/已申请：8222/)
		.first()
		.focus();
	await page.keyboard.press("Enter");
	await expect(mine.progress).toContainText("已申请 1");
	await expect(page.locator(":focus")).not.toHaveCount(0);
});

for (const [field, reason] of [
	["plate", "码牌先注销"],
	["isIdle", "自己"],
] as const) {
	test(`leaves the focus to somebody who is faster than the page, after ${field}`, async ({
		page,
	}) => {
		const mine = new Mine(page);
		await mine.open();
		await mine.paste("甲 822290070111135");
		const applied = mine.button(/已申请：8222/).first();
		await expect(page.locator(".task")).not.toContainText(reason);
		await applied.evaluate((button, name) => {
			document
				.querySelector<HTMLElement>(`[data-merchant] [data-field="${name}"]`)
				?.click();
			button.focus();
		}, field);
		await expect(page.locator(".task")).toContainText(reason);
		await expect(applied).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(mine.progress).toContainText("已申请 1");
	});
}

test("fits the narrowest phone", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const mine = new Mine(page);
	await mine.open();
	await mine.paste(`${"很长的店名".repeat(8)} 822290070111135`);
	await page.getByText("打完了，记一笔").click();
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - innerWidth,
	);
	expect(overflow).toBeLessThanOrEqual(0);
});
