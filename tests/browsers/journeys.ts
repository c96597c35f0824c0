import { expect, see, seeFocus } from "./browser-test.ts";
import type { Driver } from "./drivers/driver.ts";

/** Addresses on one of the two hosts. */
export interface Host {
	at(page: string, id?: string): string;
	/** Addresses of one institution as chats leave them; the last word of the canonical one. */
	readonly links: readonly string[];
	readonly canonical: RegExp;
}

const SEARCH = { css: "wiki-search input" };
const RUIYINXIN = '.entry[data-institution="ruiyinxin"]';

/** What readers come for, on either host. */
export const JOURNEYS: Readonly<
	Record<string, (driver: Driver, host: Host) => Promise<void>>
> = {
	"whose is this number": async (driver, host) => {
		await driver.goto(host.at("/"));
		await driver.fill(
			{ css: "merchant-lookup textarea" },
			"8222 9007 0111 135",
		);
		const card = 'merchant-lookup [data-institution="lakala"]';
		await see(driver, `${card} a[href="tel:95016"]`);
		await see(driver, card, "核对：20");
		await driver.click({
			css: `${card} summary`,
			text: "从这个编号还能看出",
		});
		await see(driver, `${card} .hints-body`, "住宿服务");
		await driver.click({ css: `${card} a`, text: "看完整条目" });
		await seeFocus(driver, '.entry[data-institution="lakala"]');
	},
	"where is it said": async (driver, host) => {
		for (const link of host.links) {
			await driver.goto("about:blank");
			await driver.goto(link);
			await seeFocus(driver, RUIYINXIN);
			await see(driver, RUIYINXIN, "核对：20");
			expect(await driver.evaluate(() => location.href, null)).toMatch(
				host.canonical,
			);
		}
	},
	"find it": async (driver, host) => {
		for (const query of ["瑞银", "ryx", "ruiyinxin", "400 117 7777"]) {
			await driver.goto(host.at("/solutions"));
			await see(driver, "h1", "解决方案");
			await driver.fill(SEARCH, query);
			await see(driver, '[role="option"]', "瑞银信");
			await driver.click({ css: '[role="option"]', text: "瑞银信" });
			await seeFocus(driver, RUIYINXIN);
		}
		await driver.goto(host.at("/"));
		await see(driver, "h1", "小微注销");
		await driver.fill(SEARCH, "解決方案");
		await see(driver, '[role="option"]', "解决方案");
		await driver.press("ArrowDown");
		await driver.press("Enter");
		await see(driver, "h1", "解决方案");
	},
};
