import type { Locator, Page } from "@playwright/test";
import { DOCSIFY } from "../tools/hosts.ts";
import { readLooks } from "./read-looks.ts";
import { expect, test } from "./wiki.ts";

/** The docsify host, which has every style from the beginning. */
const HOST = `${DOCSIFY.wiki.url}/#`;
/** Whether somebody answers changes with the minute. */
const MOMENTS = ".open-now";

interface State {
	readonly path: string;
	readonly root: string;
	readonly show: (page: Page) => Promise<void>;
	/** What stands there once it is shown. */
	readonly shown: string;
}

/** What scripts add to a page that was made without it, and what docsify styles. */
const STATES: Readonly<Record<string, State>> = {
	"the sidebar with its products": {
		path: "/concepts",
		root: ".sidebar-nav",
		show: async (page) => {
			await page.getByRole("button", { name: "打开导航" }).click();
			await page.locator(".sidebar-nav summary").click();
		},
		shown: "拉卡拉",
	},
	"answers of the lookup": {
		path: "/",
		root: ".lookup-answers",
		show: (page) =>
			page
				.getByRole("textbox", { name: "商户编号" })
				.fill("822290070111135\n102290070111135\n12345"),
		shown: "中国工商银行",
	},
	"hits of the search": {
		path: "/solutions",
		root: ".search-layer",
		show: (page) => page.getByRole("combobox", { name: "搜索" }).fill("瑞银信"),
		shown: "注销流程",
	},
	"a search for nothing": {
		path: "/concepts",
		root: ".search-layer",
		show: (page) => page.getByRole("combobox", { name: "搜索" }).fill("龘龘龘"),
		shown: "没有找到",
	},
	"the plan": {
		path: "/mine",
		root: "my-merchants",
		show: async (page) => {
			await page
				.getByRole("textbox", { name: "贴商户编号" })
				.fill("822290070111135 旧码牌\n885290070111135\n826290070111");
			await page.getByRole("button", { name: /^加入清单/ }).click();
			await expect(page.locator(".plan .task-title")).toHaveCount(2);
			// Without what is offered for a while only.
			await page.reload();
			await expect(page.locator(".plan .task-title")).toHaveCount(2);
			// From the last on: what unfolds comes after what is still to be tapped.
			const summaries = page.locator("my-merchants summary:visible");
			for (const sheet of (await summaries.all()).reverse())
				await sheet.click();
		},
		shown: "打给拉卡拉",
	},
};

for (const [name, { path, root, show, shown }] of Object.entries(STATES)) {
	test(`${name} look the same in both hosts`, async ({ page, context }) => {
		const other = await context.newPage();
		await page.goto(`.${path}/`.replace("//", "/"));
		await other.goto(HOST + path);
		for (const host of [page, other]) {
			await show(host);
			await expect(host.locator(root)).toContainText(shown);
			// Neither pointer nor focus.
			await host.mouse.move(0, 0);
			await host.evaluate(() => Object(document.activeElement).blur?.());
		}
		await expect(async () => {
			const looks = await readLooks(page.locator(root), MOMENTS);
			const others = await readLooks(other.locator(root), MOMENTS);
			expect(looks.length).toBeGreaterThan(3);
			expect(looks).toEqual(others);
		}).toPass({ timeout: 10_000 });
	});
}

test("buttons inside an article change under the pointer", async ({ page }) => {
	const expectChange = async (button: Locator) => {
		const ground = () =>
			button.evaluate((each) => getComputedStyle(each).backgroundColor);
		const before = await ground();
		await button.hover();
		await expect.poll(ground).not.toBe(before);
	};
	await page.goto("./mine/");
	await page
		.getByRole("textbox", { name: "贴商户编号" })
		.fill("822290070111135");
	const add = page.getByRole("button", { name: /^加入清单/ });
	await expectChange(add);
	await add.click();
	for (const name of [/^撤销/, /^没打通/, /^导出备份/, /^清空全部/]) {
		await expectChange(page.getByRole("button", { name }).first());
	}
	await page.goto("./phones/lakala/");
	await expectChange(page.getByRole("button", { name: /^复制号码/ }).first());
	await expectChange(page.getByRole("button", { name: /^分享/ }));
});
