import type { Page } from "@playwright/test";
import { expect, test } from "./wiki.ts";

const SAMPLES: readonly (readonly [string, readonly string[]])[] = [
	["822290070111135", ["上海市（银联地区码）", "住宿服务旅馆酒店", "1135"]],
	["831332758122438", ["就餐场所和餐馆", "2438"]],
	[
		"84944035812A01P",
		["广东省 深圳市（国家标准 GB/T 2260）", "就餐场所和餐馆", "A01P"],
	],
	["990581007426001", ["广东 广州市（银联地区码）", "兽医服务", "6001"]],
	[
		"990440153996000",
		["广东省 广州市（国家标准 GB/T 2260）", "其他综合零售", "6000"],
	],
	[
		"898340183980105",
		["安徽省 合肥市（国家标准 GB/T 2260）", "慈善和社会公益服务组织", "0105"],
	],
	["864001159480647", ["箱包皮具店", "0647"]],
	["303581041311204", ["广东 广州市（银联地区码）", "公路客运", "1204"]],
	[
		"102581083986056",
		["广东 广州市（银联地区码）", "慈善和社会公益服务组织", "6056"],
	],
	[
		"822331058120001",
		[
			"浙江 杭州市（银联地区码）",
			"浙江省 台州市（国家标准 GB/T 2260）",
			"两套地区码里都有 3310",
		],
	],
	["999290070111135", ["上海市（银联地区码）", "住宿服务旅馆酒店"]],
];

const box = (page: Page) => page.getByRole("textbox", { name: "商户编号" });
const summary = (page: Page) => page.getByText("从这个编号还能看出");
const hints = (page: Page) => page.locator("merchant-lookup details.hints");

/** Pieces of a number that are long enough to tell something. */
function pieces(number: string): readonly string[] {
	return Array.from({ length: number.length - 3 }, (_, start) =>
		number.slice(start, start + 4),
	);
}

test("gives the hints of every sample number and sends none of it", async ({
	page,
}) => {
	await page.goto("/");
	await expect(page.locator(".sidebar-nav a").first()).toBeAttached();
	await expect(box(page)).toBeVisible();
	await page.waitForLoadState("networkidle");
	for (const [number, words] of SAMPLES) {
		const requests: string[] = [];
		const listen = (request: { url(): string }) => requests.push(request.url());
		page.on("request", listen);
		await box(page).fill("");
		await box(page).pressSequentially(number);
		await expect(summary(page)).toBeVisible();
		expect(requests).toEqual([]);
		await summary(page).click();
		await expect(hints(page)).toContainText("下面都是提示，不能当作依据");
		for (const word of words) await expect(hints(page)).toContainText(word);
		page.off("request", listen);
		expect(requests.length).toBeLessThanOrEqual(2);
		for (const piece of pieces(number)) {
			expect(requests.join("\n")).not.toContain(piece);
		}
	}
});

test("names no area for a code that is in no table", async ({ page }) => {
	await page.goto("/");
	for (const number of ["831332758122438", "864001159480647"]) {
		await box(page).fill(number);
		await summary(page).click();
		await expect(hints(page)).toContainText("顺序号");
		await expect(hints(page)).not.toContainText("地区");
	}
});

test("gives the hints of a pasted list number by number", async ({ page }) => {
	await page.goto("/");
	await box(page).fill("822290070111135、822331058120001");
	await page.getByText("从这些编号还能看出").click();
	await expect(hints(page)).toContainText("8222 9007 0111 135");
	await expect(hints(page)).toContainText("8223 3105 8120 001");
	await expect(hints(page)).toContainText("上海市");
	await expect(hints(page)).toContainText("杭州市");
});

test("asks for a table once, however often the hints are opened", async ({
	page,
}) => {
	await page.goto("/");
	await box(page).fill("822290070111135");
	const requests: string[] = [];
	page.on("request", (request) => requests.push(request.url()));
	for (let turn = 0; turn < 3; turn++) {
		await summary(page).click();
		await expect(hints(page)).toContainText("上海市");
	}
	expect(requests).toHaveLength(2);
});

test("offers no hints for a prefix or half a number", async ({ page }) => {
	await page.goto("/");
	for (const typed of ["822", "8222900701", "999"]) {
		await box(page).fill(typed);
		await expect(page.locator("merchant-lookup .card")).toBeVisible();
		await expect(hints(page)).toHaveCount(0);
	}
});

test("says that a table could not be read, and tries again when reopened", async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage();
	await page.route("**/areas-*", (route) => route.abort());
	await page.goto(`${baseURL}/`);
	await box(page).fill("822290070111135");
	await summary(page).click();
	await expect(hints(page)).toContainText("提示没有读到");
	await page.unroute("**/areas-*");
	await summary(page).click();
	await summary(page).click();
	await expect(hints(page)).toContainText("上海市（银联地区码）");
	await page.close();
});

test("says that it is looking while the tables are on their way", async ({
	page,
}) => {
	let arrive = () => {};
	const held = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route("**/mcc*", async (route) => {
		await held;
		await route.continue();
	});
	await page.goto("/");
	await box(page).fill("822290070111135");
	await summary(page).click();
	await expect(hints(page)).toContainText("正在查……");
	arrive();
	await expect(hints(page)).toContainText("住宿服务旅馆酒店");
});
