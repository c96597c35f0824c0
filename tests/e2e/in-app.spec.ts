import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import {
	ABSENT,
	type Ability,
	FAILING,
	OTHER,
	type Refusal,
	UNANSWERED,
} from "./refusals.ts";
import { spread } from "./spread.ts";
import { expect, test } from "./wiki.ts";

/**
 * What browsers inside apps leave a page of the window. Pages never ask which
 * app it is: a unit test says so.
 */
const WINDOWS = {
	"WeChat on Android": { width: 360, height: 600 },
	"WeChat on iOS": { width: 390, height: 664 },
	QQ: { width: 360, height: 612 },
	DingTalk: { width: 393, height: 700 },
	Feishu: { width: 375, height: 559 },
};
const widths = Object.values(WINDOWS).map(({ width }) => width);
const heights = Object.values(WINDOWS).map(({ height }) => height);
const SMALLEST = { width: Math.min(...widths), height: Math.min(...heights) };
const LARGEST = { width: Math.max(...widths), height: Math.max(...heights) };
/** A day that is always to come, and near enough. */
const PROMISED = `${new Date().getFullYear() + 1}-12-01`;
/** None of these stands in for another: what refuses one may refuse them all. */
const TOGETHER: readonly Ability[] = [
	"storage",
	"workers",
	"windows",
	"printing",
];
const LIST = "张三便利店 822290070111135\n旧码牌 885290070111136";

/** Some apps refuse workers. */
test.use({ serviceWorkers: "allow" });

/** A reader who tries everything, in a browser that refuses some of it. */
class Reader {
	readonly page: Page;
	readonly refused: ReadonlySet<Ability>;

	constructor(page: Page, refusals: readonly Refusal[]) {
		this.page = page;
		this.refused = new Set(refusals.map(({ takes }) => takes));
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole("button", { name });
	}

	async open(address: string): Promise<void> {
		await this.page.goto(address);
		await this.seesPage();
	}

	async seesPage(): Promise<void> {
		await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
		const overflow = await this.page.evaluate(
			() => document.documentElement.scrollWidth - innerWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
	}

	/** What a button copies gets to the reader, by the clipboard or the reader's own hand. */
	async takes(
		button: Locator,
		text: string | RegExp,
		press = () => button.click(),
	): Promise<string> {
		if (this.refused.has("clipboard")) {
			await press();
			return await this.copiesByHand(text, "不让网页复制");
		}
		await this.page.evaluate(() => navigator.clipboard.writeText("nothing"));
		await press();
		// Another button may still say so too, out of sight.
		await expect(button.getByText("已复制")).toBeInViewport();
		const read = () => this.page.evaluate(() => navigator.clipboard.readText());
		await expect.poll(read).toMatch(text);
		return await read();
	}

	async copiesByHand(text: string | RegExp, reason: string): Promise<string> {
		const dialog = this.page.getByRole("dialog", { name: "手动复制" });
		await expect(dialog.getByText(reason)).toBeInViewport();
		const box = dialog.getByRole("textbox");
		await expect(box).toBeInViewport();
		const shown = await box.inputValue();
		expect(shown).toMatch(text);
		const selected = await box.evaluate((element: HTMLTextAreaElement) =>
			element.value.slice(element.selectionStart, element.selectionEnd),
		);
		expect(selected).toBe(shown);
		await dialog.getByRole("button", { name: "关闭" }).click();
		await expect(dialog).toHaveCount(0);
		return shown;
	}

	/** A number is a text that a finger can mark, whatever becomes of its link. */
	async canMark(number: Locator, digits: string): Promise<void> {
		await expect(number).toHaveText(digits);
		await expect(number).toBeVisible();
		await expect(number).not.toHaveCSS("user-select", "none");
	}

	async looksUp(): Promise<void> {
		await this.open("./");
		const box = this.page.getByRole("textbox", { name: "商户编号" });
		await box.fill("8222 9007 0111 139");
		const card = this.page.locator(
			'merchant-lookup [data-institution="lakala"]',
		);
		await this.canMark(card.locator(".number").first(), "95016");
		const copy = card.getByRole("button", { name: "复制号码 95016" });
		await this.takes(copy, /^95016$/);
		await card.getByRole("link", { name: /^存到通讯录/ }).click();
		await card.getByRole("button", { name: "加入我的商户" }).click();
		await expect(card.getByText(this.added)).toBeVisible();
		await expect(card.getByRole("link", { name: "看我的商户" })).toBeVisible();
	}

	get added(): string {
		return this.refused.has("database")
			? "没有加入：这个浏览器不让网页存东西"
			: "已加入 1 户";
	}

	async finds(): Promise<void> {
		await this.page.getByRole("combobox", { name: "搜索" }).fill("银盛");
		await this.page.getByRole("option").first().click();
		const entry = this.page.locator('.entry[data-institution="yinsheng"]');
		await expect(entry).toBeFocused();
		await expect(entry).toBeInViewport();
		await this.seesPage();
		await this.canMark(entry.locator(".number").first(), "10108989");
		await this.canMark(entry.locator(".number").last(), "400-881-616");
		await this.reports(entry.getByRole("button", { name: /^报错/ }));
	}

	async reports(report: Locator): Promise<void> {
		const text = /^报错：银盛 10108989\n/;
		const press = async () => {
			await report.click();
			const question = this.page.getByRole("dialog", { name: "报错" });
			await question.getByRole("button", { name: "空号" }).click();
		};
		await this.takes(report, text, press);
		await this.page.evaluate(() => {
			const meta = document.createElement("meta");
			meta.name = "wiki-repository";
			meta.content = "https://github.com/owner/wiki";
			document.head.append(meta);
		});
		if (this.refused.has("windows")) {
			await this.takes(report, text, press);
			return;
		}
		const opened = this.page.context().waitForEvent("page");
		await press();
		const form = await opened;
		expect(form.url()).toContain("/owner/wiki/issues/new");
		expect(await form.evaluate(() => window.opener)).toBeNull();
		await form.close();
	}

	async shares(): Promise<void> {
		await this.open("./deregistration/");
		const share = this.button("复制链接：注销流程");
		const url = /\/deregistration\/#procedure$/;
		if (this.refused.has("share")) {
			await this.takes(share, url);
			return;
		}
		await share.click();
		await expect
			.poll(() => this.page.evaluate<string>("window.shared?.url"))
			.toMatch(url);
	}

	async changesColours(): Promise<void> {
		await this.button("深色/浅色：自动").click();
		await expect(this.button("深色/浅色：深色")).toBeVisible();
		await expect(this.page.locator("body")).toHaveCSS("color-scheme", "dark");
	}

	async goesBySidebar(): Promise<void> {
		const sidebar = this.page.locator(".sidebar");
		await this.button("打开导航").click();
		const link = sidebar.getByRole("link", { name: "我的商户" });
		await expect(link).toBeInViewport();
		await link.click();
		await expect(this.page).toHaveURL(/\/mine\/(?:#mine)?$/);
		await this.seesPage();
	}

	async plans(): Promise<void> {
		const { page } = this;
		const merchants = page.locator(".merchant");
		await expect(page.locator(".plan > *").first()).toBeVisible();
		await this.isToldOfKeeping();
		await this.adds();
		await expect(page.locator("#plan-next .task-title")).toBeVisible();
		await this.button("没打通").click();
		await expect(page.locator("#plan-waiting")).toContainText("明天");
		await page
			.locator(".plan-bar")
			.getByRole("button", { name: /^撤销/ })
			.click();
		await expect(page.locator("#plan-waiting")).toHaveCount(0);
		await this.notesCall();
		await this.takesAway();
		await this.isToldOfKeeping();
		await page.reload();
		await this.seesPage();
		await expect(merchants).toHaveCount(this.refused.has("database") ? 0 : 2);
	}

	async adds(): Promise<void> {
		const { page } = this;
		await page.getByRole("textbox", { name: "贴商户编号" }).fill(LIST);
		await this.button(/^加入清单/).click();
		await expect(page.locator(".merchant")).toHaveCount(2);
	}

	/** Whoever loses the list with the page is told, before and after. */
	async isToldOfKeeping(): Promise<void> {
		const problem = this.page.locator(".plan > .status");
		if (!this.refused.has("database")) {
			await expect(problem).toHaveCount(0);
			return;
		}
		await expect(problem).toBeVisible();
		await expect(problem).toContainText("这个浏览器不让网页存东西");
		await expect(problem).toContainText("关掉这一页，新加的就没有了");
		await expect(problem).toContainText("复制备份");
	}

	async notesCall(): Promise<void> {
		const { page } = this;
		// A closed institution comes before one that goes on.
		await page.locator("#plan-tasks summary", { hasText: "拉卡拉" }).click();
		const call = page.locator("#plan-tasks");
		await call.locator("summary", { hasText: "答应办了" }).click();
		const form = call.getByRole("form", { name: "答应办了" });
		await form.getByLabel("接电话的人").fill("007 号");
		await form.getByLabel("说好哪天办完").fill(PROMISED);
		await form.getByRole("button", { name: "记下：答应办了" }).click();
		const waiting = page.locator("#plan-waiting");
		await waiting.locator("summary", { hasText: "拉卡拉" }).click();
		await expect(waiting).toContainText(`说好 ${PROMISED} 办完`);
	}

	async takesAway(): Promise<void> {
		const { page } = this;
		const reminder = new RegExp(
			`^${PROMISED} 查 拉卡拉.*\\n商户编号 8222 9007 0111 135\\n`,
		);
		await this.saves(`把 ${PROMISED} 加到日历`, reminder, /^BEGIN:VCALENDAR/);
		await this.takes(this.button(`复制提醒：${PROMISED}`), reminder);
		const table = /^商户编号\t商户名称\t.*\n'822290070111135\t张三便利店\t/;
		await this.saves("导出表格", table, /^\ufeff商户编号,商户名称,/);
		await this.takes(this.button("复制表格"), table);
		const backup = /^\{\s+"format": "xiaowei-merchants"/;
		await this.saves("导出备份", backup, backup);
		const kept = await this.takes(this.button("复制备份"), backup);
		const keeping = page.locator("#plan-keeping");
		await expect(keeping.getByText("导出没有看到文件")).toBeVisible();
		await expect(keeping.getByText("打印没有反应")).toBeVisible();
		await this.button("打印").click();
		await this.seesPage();
		await this.button(/^清空全部/).click();
		const dialog = page.getByRole("dialog", { name: "全部清空" });
		await dialog.getByRole("button", { name: "不清空" }).click();
		await expect(page.locator(".merchant")).toHaveCount(2);
		await this.button(/^清空全部/).click();
		await dialog.getByRole("button", { name: "清空 2 户" }).click();
		await expect(page.locator(".plan")).toContainText("清单是空的");
		await page.getByRole("textbox", { name: "贴商户编号" }).fill(kept);
		await this.button("恢复 2 户、1 通电话").click();
		await expect(page.locator(".merchant")).toHaveCount(2);
	}

	async saves(name: string, text: RegExp, file: RegExp): Promise<void> {
		if (this.refused.has("made files")) {
			await this.button(name).click();
			await this.copiesByHand(text, "不让网页存文件");
			return;
		}
		if (this.refused.has("quiet files")) {
			await this.button(name).click();
			return;
		}
		const download = this.page.waitForEvent("download");
		await this.button(name).click();
		expect(readFileSync(await (await download).path(), "utf8")).toMatch(file);
	}

	async triesEverything(): Promise<void> {
		await this.shares();
		await this.changesColours();
		await this.goesBySidebar();
		await this.plans();
		await this.looksUp();
		await this.finds();
	}
}

/** Some of them at a time, and all. */
function groupRefusals(
	refusals: readonly Refusal[],
): readonly (readonly Refusal[])[] {
	const isAlone = ({ takes }: Refusal) => !TOGETHER.includes(takes);
	const alone = refusals.filter(isAlone).map((refusal) => [refusal]);
	const together = refusals.filter((refusal) => !isAlone(refusal));
	return [
		...spread([...alone, together]).map((group) => group.flat()),
		refusals,
	];
}

async function arrive(
	page: Page,
	refusals: readonly Refusal[],
): Promise<Reader> {
	const context = page.context();
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await context.route("https://github.com/**", (route) =>
		route.fulfill({ body: "form" }),
	);
	// This Chromium has no share sheet.
	await page.addInitScript(() => {
		Navigator.prototype.share = async (shared) => {
			Object.assign(window, { shared });
		};
	});
	for (const { inject } of refusals) await page.addInitScript(inject);
	return new Reader(page, refusals);
}

test.describe(() => {
	test.use({ viewport: LARGEST });
	test("has everything where nothing is refused", async ({ page }) => {
		await (await arrive(page, [])).triesEverything();
	});
});

test.describe(() => {
	test.use({ viewport: SMALLEST });

	for (const refusals of [
		...groupRefusals(ABSENT),
		...groupRefusals(FAILING),
		...OTHER,
	]) {
		const names = refusals.map(({ name }) => name).join(", ");
		test(`has a way round ${names}`, async ({ page }) => {
			await (await arrive(page, refusals)).triesEverything();
		});
	}

	test("loses nothing that is added before a database has answered", async ({
		page,
	}) => {
		const reader = await arrive(page, [UNANSWERED]);
		await reader.open("./mine/");
		await reader.adds();
		await reader.isToldOfKeeping();
	});
});
