import { Mine } from "./mine.ts";
import { expect, test } from "./wiki.ts";

/** The list is used offline too. */
test.use({ serviceWorkers: "allow" });

const LIST = `我的小微商户
张三便利店 8222 9007 0111 135
旧码牌 822290070111136
822290070111137
商户编号：885290070111135
少一位的 82629007011113
谢谢`;
/** Seven merchants of four institutions, and one of nobody knows whom. */
const SEVEN = `张三便利店 822290070111135
旧码牌 822290070111136
李四餐馆 822290070111137
王五水果 885290070111135
银小二 826290070111135
赵六 890290070111135
孙七 890290070111136`;
const NOON = "2026-11-24T04:00:00Z";

test("leads from a pasted list to the last deregistration, through reloads", {
	tag: ["@wide", "@once"],
}, async ({ page, context }) => {
	await page.clock.setSystemTime(NOON);
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
	await mine.button("加入清单（4 户）").click();
	await expect(page.locator(".paste-left")).toHaveText("框里还有 3 行没有加入");
	await expect(mine.box).toBeHidden();
	await expect(mine.bar).toContainText("加入 4 户");
	await expect(page.locator("#plan-next-title")).toBeFocused();
	await expect(page.locator(".quota-line")).toHaveText(
		"10 户中占 4 · 5 家中占 2 · 拉卡拉超 1 户",
	);
	await mine.isAccessible();
	await mine.reload();
	await expect(mine.tasks).toHaveText([/打给拉卡拉.*3 户/, /打给瑞银信.*1 户/]);
	await expect(mine.bar).toContainText("要注销 4 户 · 待办 4");
	await expect(mine.merchants.filter({ hasText: "旧码牌" })).toContainText(
		"码牌",
	);

	// What the reader knows changes the order.
	await mine.unfold("8852");
	await mine.merchants
		.filter({ hasText: "8852" })
		.getByLabel("最后一次交易")
		.selectOption("一年多以前");
	await expect(mine.tasks).toHaveText([
		/自己在云闪付里中止/,
		/打给拉卡拉.*3 户/,
	]);
	await mine.unfold("8222 9007 0111 137");
	await page.getByLabel("要注销：8222 9007 0111 137").uncheck();
	await expect(mine.tasks).toHaveText([
		/自己在云闪付里中止/,
		/打给拉卡拉.*2 户/,
	]);
	await mine.isAccessible();
	await mine.reload();

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
	await mine.button(/^点好了.*8852/).click();
	await expect(mine.next).toContainText("打给拉卡拉，注销 2 户");
	await expect(
		mine.next.getByRole("link", { name: "拨打 95016" }),
	).toHaveAttribute("href", "tel:95016");
	await expect(mine.next.locator(".errand")).toHaveText([
		/8222 9007 0111 136 旧码牌.*码牌先注销/s,
		/张三便利店/,
	]);
	await mine.next.locator("summary", { hasText: "答应办了" }).click();
	await mine.isAccessible();
	await mine.next.locator("summary", { hasText: "答应办了" }).click();
	await mine.notes("答应办了", {
		接电话的人: "007 号",
		说好哪天办完: "2026-11-26",
	});
	await expect(mine.bar).toContainText("拉卡拉：答应办了");
	await expect(mine.next).toContainText("今天没有要打的电话了");
	await expect(mine.waiting).toContainText("11-26（还有 2 天）");
	await mine.waiting.locator("summary", { hasText: "拉卡拉" }).click();
	await expect(mine.waiting).toContainText("接电话的人 007 号，答应办了");
	const reminder = await mine.saves(mine.button("把 2026-11-26 加到日历"));
	expect(reminder).toContain("DTSTART:20261126T090000");
	expect(reminder.replace(/\r\n /g, "")).toMatch(/URL:http.*mine/);
	await mine.isAccessible();

	// The promise is broken: it is first on its day.
	await page.clock.setSystemTime("2026-11-26T04:00:00Z");
	await mine.reload();
	await expect(mine.next).toContainText("看拉卡拉的 2 户注销了没有");
	await expect(mine.next).toContainText("说好 2026-11-26 办完，就是今天");
	await expect(mine.next).toContainText("上次说好 2026-11-26 办完");
	await mine.isAccessible();
	await mine.button(/^查不到了.*旧码牌/).click();
	await expect(mine.next).toContainText("看拉卡拉的 1 户注销了没有");
	await mine.next.locator("summary", { hasText: "被拒绝" }).click();
	await mine.next.getByText("说办不了").click();
	await mine.next.getByRole("button", { name: "记下：被拒绝" }).click();
	await expect(mine.next).toContainText("投诉拉卡拉，1 户");
	await mine.isAccessible();
	await mine.next.getByText("投诉怎么写").first().click();
	const letter = mine.next.locator(".letter").first();
	await expect(letter).toContainText(
		"接电话的人 007 号，答应办了，说好 2026-11-26 办完",
	);
	await expect(letter).toContainText("被拒绝：说办不了");
	await expect(letter).toContainText("第三十五条");
	await expect(letter).toContainText("电话：95016");
	await mine.notes("被拒绝");
	await expect(mine.next.locator(".rung")).toHaveText("2. 找 12363");
	await expect(
		mine.next.getByRole("link", { name: "拨打 12363" }),
	).toBeVisible();
	await mine.isAccessible();
	await mine.notes("机构答应办了", { 说好哪天办完: "2026-11-27" });
	await expect(mine.waiting).toContainText("明天");

	await page.clock.setSystemTime("2026-12-04T04:00:00Z");
	await mine.reload();
	await mine.button(/^查不到了/).click();
	await expect(mine.next).toContainText("看瑞银信的 1 户注销了没有");
	await mine.button(/^查不到了/).click();
	await expect(mine.bar).toContainText("已注销");
	await mine.reload();
	await expect(mine.bar).toContainText("要注销的 3 户，全部办完了");
	await expect(mine.next).toContainText("都办完了");
	await mine.isAccessible();
	const heard = requests.filter((each) => /8222|8852|007/.test(each));
	expect(heard.filter((each) => !each.startsWith("GET blob:"))).toEqual([]);
	expect(page.url() + (await page.title())).not.toMatch(/8222|8852/);
});

test("fits seven merchants on few screens, and covers no control", {
	tag: "@once",
}, async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const mine = new Mine(page);
	await mine.open();
	await mine.paste(SEVEN);
	await expect(mine.merchants).toHaveCount(7);
	const call = await mine.next
		.getByRole("link", { name: /^拨打/ })
		.boundingBox();
	const top = await page.evaluate(() => scrollY);
	expect(top + (call?.y ?? 0) + (call?.height ?? 0)).toBeLessThan(844);
	const height = () =>
		page.evaluate(() => document.documentElement.scrollHeight);
	expect(await height()).toBeLessThan(3000);
	await expect(mine.bar.getByRole("button", { name: /^撤销/ })).toBeVisible();
	const covered = await page.evaluate(() => {
		const isSeen = (element: Element) => {
			const { width, height } = element.getBoundingClientRect();
			return width > 1 && height > 1 && element.checkVisibility();
		};
		const controls = [
			...document.querySelectorAll<HTMLElement>(
				"my-merchants :is(a, button, summary, input, select, textarea)",
			),
		].filter(isSeen);
		return controls
			.filter((control) => {
				control.scrollIntoView({ block: "end", behavior: "instant" });
				const { left, top, width, height } = control.getBoundingClientRect();
				const hit = document.elementFromPoint(
					left + width / 2,
					top + height / 2,
				);
				return !hit || (hit !== control && !control.contains(hit));
			})
			.map((control) => control.outerHTML);
	});
	expect(covered).toEqual([]);
	// On the narrowest phone, in letters twice as large.
	await page.setViewportSize({ width: 320, height: 640 });
	await page.evaluate(() => {
		document.documentElement.style.fontSize = "200%";
	});
	// A phone's window grows with what overflows it.
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - screen.width,
	);
	expect(overflow).toBeLessThanOrEqual(0);
});

test("opens at the next step on return", { tag: "@wide" }, async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste(SEVEN);
	await expect(mine.merchants).toHaveCount(7);
	const isStatic = test.info().project.name === "static";
	await page.goto(isStatic ? "./" : "/#/");
	await expect(page.locator("merchant-lookup")).toBeVisible();
	await mine.open();
	await expect(mine.next.getByRole("link", { name: /^拨打/ })).toBeInViewport();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
});

test("asks again tomorrow where nobody answers, and by another number where one is wrong", {
	tag: "@once",
}, async ({ page }) => {
	await page.clock.setSystemTime(NOON);
	const mine = new Mine(page);
	await mine.open();
	await mine.paste(
		"甲 822290070111135\n乙 885290070111135\n丙 885290070111136\n丁 885290070111137",
	);
	await expect(mine.next).toContainText("打给瑞银信");
	await mine.button("没打通").click();
	await expect(mine.next).toContainText("打给拉卡拉");
	await expect(page.locator("#plan-next-title")).toBeFocused();
	await expect(mine.waiting).toContainText("明天");
	await mine.button("号码不对").click();
	await expect(mine.next).toContainText("它的号码都打不对");
	await mine.bar.getByRole("button", { name: /^撤销/ }).click();
	await expect(mine.next).toContainText("95016");
	await mine.bar.getByRole("button", { name: /^重做/ }).click();
	await expect(mine.next).toContainText("它的号码都打不对");
	await page.clock.setSystemTime("2026-11-25T04:00:00Z");
	await mine.reload();
	await expect(mine.next).toContainText("打给瑞银信");
	await expect(mine.next).toContainText("打过 1 次没打通");
});

test("tells on the home page what is due, in the place of a sentence", async ({
	page,
}) => {
	await page.clock.setSystemTime(NOON);
	const isStatic = test.info().project.name === "static";
	const goHome = () => page.goto(isStatic ? "./" : "/#/");
	const mine = new Mine(page);
	const due = page.getByText(/^今天有/);
	const place = page.getByText("不止一两户的，把编号贴到");
	await goHome();
	await expect(place).toBeVisible();
	// Who has no list gets none by looking.
	expect(
		await page.evaluate(async () => (await indexedDB.databases()).length),
	).toBe(0);
	await mine.open();
	await mine.paste("甲 822290070111135");
	await mine.notes("答应办了", { 说好哪天办完: "2026-11-26" });
	await expect(mine.waiting).toContainText("11-26");
	await goHome();
	await expect(place).toBeVisible();
	const below = page.getByRole("heading", { name: "本站有哪些页面" });
	const { y } = (await below.boundingBox()) ?? { y: 0 };

	// The page has been open since.
	await page.clock.setSystemTime("2026-11-26T04:00:00Z");
	await page.evaluate(() => dispatchEvent(new Event("focus")));
	await expect(due).toHaveText("今天有 1 件事要做：看拉卡拉的 1 户注销了没有");
	await expect(place).toBeHidden();
	expect((await below.boundingBox())?.y).toBe(y);
	await page.reload();
	await expect(due).toBeVisible();
	await due.getByRole("link").click();
	await expect(mine.next).toContainText("说好 2026-11-26 办完，就是今天");
	await mine.button(/^查不到了/).click();
	await expect(mine.bar).toContainText("已注销");
	await page.goBack();
	await expect(place).toBeVisible();
	await expect(due).toHaveCount(0);
});

test("has the tasks of the new day when midnight passes over the open page", {
	tag: "@once",
}, async ({ page }) => {
	await page.clock.setSystemTime("2026-11-24T15:59:00Z");
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135");
	await mine.button("没打通").click();
	await expect(mine.waiting).toContainText("明天");
	await page.clock.setSystemTime("2026-11-24T16:01:00Z");
	await page.evaluate(() => dispatchEvent(new Event("focus")));
	await expect(mine.next).toContainText("打给拉卡拉");
	await expect(mine.next).toContainText("打过 1 次没打通");
	await expect(mine.waiting).toHaveCount(0);
});

test("waits for a merchant's twelve months where nothing presses", {
	tag: "@once",
}, async ({ page }) => {
	await page.clock.setSystemTime(NOON);
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135");
	const merchant = await mine.unfold("甲");
	await merchant.getByLabel("最后一次交易").selectOption("2026-01");
	await expect(merchant.locator("summary").first()).toContainText(
		"2027-02 起可以自己中止",
	);
	await mine.button(/^等到 2027-02/).click();
	await expect(mine.waiting).toContainText("2027-02 起");
	await page.clock.setSystemTime("2027-02-01T04:00:00Z");
	await mine.reload();
	await expect(mine.next).toContainText("自己在云闪付里中止 1 户");
	await mine.button(/^点不了/).click();
	await expect(mine.next).toContainText("打给拉卡拉");
});

test("takes back and does again every step, the emptying too", {
	tag: "@once",
}, async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135\n乙 885290070111135");
	await expect(mine.merchants).toHaveCount(2);
	await mine.button("没打通").click();
	await mine.wipe();
	await expect(page.locator(".plan")).toContainText("清单是空的");
	const undo = mine.bar.getByRole("button", { name: /^撤销/ });
	const redo = mine.bar.getByRole("button", { name: /^重做/ });
	await undo.click();
	await expect(mine.merchants).toHaveCount(2);
	await expect(
		page.locator(".row", { hasText: "电话记录（1 通）" }),
	).toBeVisible();
	await undo.click();
	await expect(mine.waiting).toHaveCount(0);
	await undo.click();
	await expect(page.locator(".plan")).toContainText("清单是空的");
	await expect(undo).toHaveCount(0);
	await redo.click();
	await redo.click();
	await expect(mine.merchants).toHaveCount(2);
	await expect(mine.waiting).toBeVisible();
	await redo.click();
	await expect(page.locator(".plan")).toContainText("清单是空的");
	await undo.click();
	await expect(mine.merchants).toHaveCount(2);
	// What was brought in can be taken back on another day, if nothing was done since.
	await mine.reload();
	await expect(mine.merchants).toHaveCount(2);
	await expect(mine.button(/^撤销/)).toHaveCount(0);
	await mine.paste("丙 826290070111135");
	await expect(mine.merchants).toHaveCount(3);
	await mine.reload();
	await mine.button("撤销上一步：加入 1 户").click();
	await expect(mine.merchants).toHaveCount(2);
	await mine.reload();
	await expect(mine.merchants).toHaveCount(2);
	await expect(mine.button(/^撤销/)).toHaveCount(0);
});

test("goes on saying that it has copied while the list is redrawn", {
	tag: "@once",
}, async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135");
	const copy = mine.button("复制表格");
	await copy.click();
	await expect(copy.locator(".said")).toBeVisible();
	await page.locator("my-merchants").dispatchEvent("sources");
	expect(await copy.locator(".said").count()).toBe(1);
});

test("closes its offer to undo, and keeps it below", {
	tag: ["@wide", "@once"],
}, async ({ page }) => {
	await page.clock.install();
	const mine = new Mine(page);
	await mine.open();
	await mine.box.fill("甲 822290070111135");
	await page.clock.runFor(1000);
	await mine.button(/^加入清单/).click();
	await expect(mine.bar).toContainText("加入 1 户");
	// Under a hand it would stay.
	await page.mouse.move(0, 0);
	await page.clock.runFor(60_000);
	await expect(mine.bar).toHaveText("要注销 1 户 · 待办 1");
	await expect(mine.button("撤销上一步：加入 1 户")).toBeVisible();
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
	await expect(other.merchants).toHaveCount(1);
	await Promise.all([
		one.paste("乙 885290070111135"),
		other.paste("丙 826290070111135"),
	]);
	await one.unfold("甲");
	await other.unfold("甲");
	await Promise.all([
		one.page.getByLabel("码牌：8222").check(),
		other.page.getByLabel("云闪付里点不了中止：8222").check(),
	]);
	for (const { page: shown, merchants } of [one, other]) {
		await expect(merchants).toHaveCount(3);
		await expect(shown.getByLabel("码牌：8222")).toBeChecked();
		await expect(shown.getByLabel("云闪付里点不了中止：8222")).toBeChecked();
	}
});

test("shows what was ticked from the tick on, whatever another page writes", {
	tag: "@once",
}, async ({ page, context }) => {
	const one = new Mine(page);
	const other = new Mine(await context.newPage());
	await one.open();
	await one.paste("甲 822290070111135");
	await other.open();
	await one.unfold("甲");
	const tick = page.getByLabel("码牌：8222");
	await tick.hover();
	await page.mouse.down();
	// What the other page writes is not drawn under the finger, but after it.
	await other.paste("乙 885290070111135");
	await expect(other.merchants).toHaveCount(2);
	await tick.evaluate((box: HTMLInputElement) => {
		box.addEventListener("click", async () => {
			const seen = [];
			for (let round = 0; round < 50; round++) {
				await new Promise((done) => setTimeout(done));
				seen.push(box.checked);
			}
			Object.assign(window, { seen });
		});
	});
	await page.mouse.up();
	const seen = await page.waitForFunction(() => Reflect.get(window, "seen"));
	expect(await seen.jsonValue()).not.toContain(false);
	await expect(one.merchants).toHaveCount(2);
	await expect(tick).toBeChecked();
});

test("gives back from a file, or from pasted text, what it saved", {
	tag: "@once",
}, async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135");
	await mine.notes("答应办了", { 接电话的人: "007 号" });
	await expect(mine.waiting).toBeVisible();
	const backup = await mine.saves(mine.button("导出备份"));
	await expect(page.locator("#announcement")).toHaveText("已导出");
	const table = await mine.saves(mine.button("导出表格"));
	expect(table).toContain("'822290070111135,甲,");
	expect(table).toContain("打 95016，接电话的人 007 号，答应办了");
	await mine.wipe();
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
		file(backup.replace('"version": 2', '"version": 9')),
	);
	await expect(found).toContainText("更新的版本");
	await expect(mine.merchants).toHaveCount(0);
	await input.setInputFiles(file(backup));
	await mine.button("恢复 1 户、1 通电话").click();
	await expect(mine.merchants).toContainText("甲");
	await expect(mine.waiting).toBeVisible();
	await mine.write(backup);
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

test("corrects a number, and says what is wrong with one that is none", {
	tag: "@once",
}, async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135\n乙 885290070111135\n只有名字");
	await page.getByText("＋ 加商户").click();
	await page.getByText("没看懂的 1 行").click();
	await mine.button("当作一户加入：只有名字").click();
	await expect(mine.tasks.last()).toContainText("查清");
	const merchant = await mine.unfold("只有名字");
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
	await mine.reload();
	await expect(mine.merchants).toHaveCount(3);
});

test("lets the reader say whose a number is", { tag: "@once" }, async ({
	page,
}) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 995290070111135");
	await expect(mine.next).toContainText("查清 995 开头的 1 户是哪家的");
	await mine.next.getByLabel(/^是哪家/).selectOption("拉卡拉");
	await expect(mine.next).toContainText("打给拉卡拉，注销 1 户");
});

test("teaches by an example that is never kept", async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.button("看一个例子").click();
	await expect(page.locator(".plan")).toContainText("编号是编的");
	await mine.isAccessible();
	await mine.button(/^点好了/).click();
	await expect(mine.next).toContainText("打给示例机构乙，注销 3 户");
	await mine.reload();
	await expect(page.locator(".plan")).toContainText("清单是空的");
	await mine.button("看一个例子").click();
	await mine.button("关掉例子").click();
	await expect(page.locator(".plan")).toContainText("清单是空的");
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
	const button = entry.getByRole("button", { name: /^加入我的商户/ });
	// Its icon is a part of it.
	await button.locator(".icon").click();
	await entry.getByRole("link", { name: "看我的商户" }).click();
	await expect(page.locator(".merchant")).toHaveCount(3);
	await expect(page.locator(".owner-name")).toHaveText([/拉卡拉/, /银盛/]);
});

test("is worked by keyboard alone", { tag: ["@wide", "@once"] }, async ({
	page,
}) => {
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
	await expect(page.locator("#plan-next-title")).toBeFocused();
	await mine.merchants.locator("summary").focus();
	await page.keyboard.press("Enter");
	await page.getByLabel("码牌：8222").focus();
	await page.keyboard.press("Space");
	await expect(page.getByLabel("码牌：8222")).toBeChecked();
	await expect(page.getByLabel("码牌：8222")).toBeFocused();
	await mine.button("没打通").focus();
	await page.keyboard.press("Enter");
	await expect(mine.waiting).toContainText("明天");
	await expect(page.locator("#plan-next-title")).toBeFocused();
});

test("answers a press during which the list changes", { tag: "@once" }, async ({
	page,
	context,
}) => {
	const mine = new Mine(page);
	const other = new Mine(await context.newPage());
	await mine.open();
	await mine.paste("甲 822290070111135");
	await expect(mine.merchants).toHaveCount(1);
	await other.open();
	const button = mine.button("导出备份");
	await button.scrollIntoViewIfNeeded();
	await button.hover();
	await page.mouse.down();
	await other.paste("乙 885290070111135\n丙 826290070111135");
	await expect(other.merchants).toHaveCount(3);
	// The other page's news has come, and waits.
	await expect
		.poll(() =>
			page.evaluate(
				() =>
					new Promise((resolve) => {
						const opening = indexedDB.open("xiaowei-merchants");
						opening.onsuccess = () => {
							const { result } = opening;
							const asking = result
								.transaction("merchants")
								.objectStore("merchants")
								.count();
							asking.onsuccess = () => {
								result.close();
								resolve(asking.result);
							};
						};
					}),
			),
		)
		.toBe(3);
	await expect(mine.merchants).toHaveCount(1);
	const download = page.waitForEvent("download");
	await page.mouse.up();
	await download;
	await expect(mine.merchants).toHaveCount(3);
});

test("prints the steps and what to say, and nothing to press", async ({
	page,
}) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135\n乙 885290070111135");
	await mine.notes("答应办了", { 接电话的人: "007 号" });
	await expect(mine.waiting).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	await page.emulateMedia({ media: "print" });
	const paper = page.locator(".paper");
	await expect(paper).toContainText("请告诉我哪一天办完");
	await expect(paper).toContainText("接电话的人 007 号，答应办了");
	await expect(page.locator("my-merchants button:visible")).toHaveCount(0);
	await expect(page.locator("my-merchants .open-now:visible")).toHaveCount(0);
	await expect(page.locator(".plan")).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event("afterprint")));
	await expect(paper).toHaveCount(0);
});

test("fits the narrowest phone", { tag: "@once" }, async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const mine = new Mine(page);
	await mine.open();
	const name = "深圳市南山区粤海街道科技园好又多便利店第二分店";
	await mine.paste(`${name} 822290070111139\n${SEVEN}`);
	const row = mine.next.locator(".errand", { hasText: name });
	const left = (part: string) =>
		row.locator(part).evaluate((each) => each.getBoundingClientRect().left);
	expect(await left(".merchant-name")).toBe(await left("div"));
	await mine.unfold("旧码牌");
	for (const outcome of ["答应办了", "被拒绝"]) {
		await mine.next.locator("summary", { hasText: outcome }).click();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - innerWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
	}
});
