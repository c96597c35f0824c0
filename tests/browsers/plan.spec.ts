import { chinaDate } from "../../src/core/text/china-date.ts";
import { ask, expect, INTERVALS, see, test } from "./browser-test.ts";
import type { Driver } from "./drivers/driver.ts";
import { staticHost } from "./hosts.ts";

const LIST = "旧码牌 822290070111136\n李四餐馆 822290070111137";

test("leads from a pasted list to the last deregistration", async ({
	driver,
	site,
}) => {
	const mine = staticHost(site.url).at("/mine");
	await driver.goto(mine);
	await see(driver, ".plan", "清单是空的");
	await driver.fill({ css: "#pasted" }, LIST);
	await see(driver, ".pasted-found", "找到 2 个编号");
	await driver.click({ css: "button", text: "加入清单" });
	await see(driver, ".plan-bar", "加入 2 户");
	await see(driver, "#plan-next", "打给拉卡拉，注销 2 户");
	await expect
		.poll(() => ask(driver, isKept, null), { intervals: INTERVALS })
		.toBe(true);
	await driver.reload();
	await see(driver, ".plan-bar", "要注销 2 户");

	// Promised for today, and not kept.
	await driver.click({ css: "#plan-next summary", text: "答应办了" });
	const today = chinaDate(new Date().toISOString());
	await setDay(driver, today);
	await driver.click({ css: "#plan-next button", text: "记下：答应办了" });
	await see(driver, "#plan-next", "就是今天");
	await site.stop();
	await driver.reload();
	await see(driver, "#plan-next", "就是今天");
	await driver.click({ css: "#plan-next summary", text: "被拒绝" });
	await driver.click({ css: "#plan-next .excuse", text: "说办不了" });
	await driver.click({ css: "#plan-next button", text: "记下：被拒绝" });
	await see(driver, "#plan-next", "投诉拉卡拉，2 户");

	// The institution itself, then 12363, which helps.
	await driver.click({ css: "#plan-next summary", text: "被拒绝" });
	await driver.click({ css: "#plan-next button", text: "记下：被拒绝" });
	await see(driver, "#plan-next .rung", "12363");
	await driver.click({ css: "#plan-next summary", text: "投诉怎么写" });
	await see(driver, "#plan-next .letter", "被拒绝：说办不了");
	await driver.reload();
	await see(driver, "#plan-next .rung", "12363");
	await driver.click({ css: "#plan-next summary", text: "机构答应办了" });
	await setDay(driver, today);
	await driver.click({ css: "#plan-next button", text: "记下：机构答应办了" });
	await see(driver, "#plan-next", "就是今天");
	await driver.click({ css: "#plan-next button", text: "查不到了，已注销" });
	await see(driver, ".plan-bar", "已注销");
	await driver.click({ css: "#plan-next button", text: "查不到了，已注销" });
	await see(driver, "#plan-next", "都办完了");
	await driver.click({ css: ".plan-bar button", text: "撤销" });
	await see(driver, "#plan-next", "就是今天");
	await driver.click({ css: ".plan-bar button", text: "重做" });
	await see(driver, "#plan-next", "都办完了");
	await driver.reload();
	await see(driver, ".plan-bar", "全部办完了");
});

/** A day's box takes no keys that are the same in every engine. */
async function setDay(driver: Driver, day: string): Promise<void> {
	await driver.evaluate((value) => {
		const open = document.querySelector("#plan-next .outcome[open]");
		const box = open?.querySelector<HTMLInputElement>("[name=promised]");
		if (box) box.value = value;
	}, day);
}

/** Whether a worker has kept everything. */
async function isKept(): Promise<boolean> {
	const registration = await navigator.serviceWorker.getRegistration();
	return registration?.active?.state === "activated";
}
