import { STATIC } from "../tools/hosts.ts";
import { see, test } from "./browser-test.ts";
import { staticHost } from "./hosts.ts";

const LIST = "旧码牌 822290070111136\n李四餐馆 822290070111137";

test("keeps a list of merchants until the last is gone", async ({ driver }) => {
	await driver.goto(staticHost(STATIC.wiki.url).at("/mine"));
	await see(driver, ".plan", "清单是空的");
	await driver.fill({ css: "#pasted" }, LIST);
	await see(driver, ".pasted-found", "找到 2 个编号");
	await driver.click({ css: "button", text: "加入清单" });
	await see(driver, ".plan .progress", "要注销 2 户");
	await see(driver, "#plan-tasks .task-title", "打给拉卡拉");
	await driver.reload();
	await see(driver, ".plan .progress", "要注销 2 户");
	for (const name of ["旧码牌", "李四餐馆"]) {
		await see(driver, ".plan", name);
	}
	await driver.click({ css: "summary", text: "打完了，记一笔" });
	await driver.click({ css: "button", text: "记下这通电话" });
	await see(driver, ".plan .progress", "已申请 2");
	await driver.click({ css: "button", text: "已注销" });
	await see(driver, ".plan .progress", "已注销 1");
	await driver.reload();
	await see(driver, ".plan .progress", "已注销 1");
	await driver.click({ css: "button", text: "已注销" });
	await see(driver, ".plan .progress", "全部办完了");
	await driver.click({ css: "button", text: "撤销" });
	await see(driver, ".plan .progress", "已注销 1");
	await driver.reload();
	await see(driver, ".plan .progress", "已注销 1");
});
