import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { parseDirectory } from "../../src/core/directory/directory.ts";
import { WIKI } from "../tools/hosts.ts";
import { expect, test } from "./wiki.ts";

const { entries } = parseDirectory(readFileSync(`${WIKI}/phones.md`, "utf8"));
/** A phone whose keyboard is open. */
const ABOVE_KEYBOARD = { width: 390, height: 430 };
/** Prefixes of institutions with a number, and a number written on a slip. */
const TYPED = [
	"8222 9007 0111 135",
	"+86 400 117 7777",
	...entries
		.filter(({ hotlines }) => hotlines.some(({ phone }) => phone.dialable))
		.flatMap(({ prefixes }) => prefixes.map(({ code }) => code)),
];

const boxOf = (page: Page) => page.getByRole("textbox", { name: "商户编号" });

/** Edges of an element in the window. */
function edgesOf(locator: Locator) {
	return locator.evaluate((element) => {
		const { top, right, bottom, left } = element.getBoundingClientRect();
		return { top, right, bottom, left };
	});
}

test("begins with one question and its box", async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	expect((await edgesOf(boxOf(page))).bottom).toBeLessThanOrEqual(200);
	await expect(page.locator("#main > p:not(.page-tools)").last()).toHaveClass(
		"checked",
	);
});

test("shows number and 拨打 above the keyboard, whatever is typed", async ({
	page,
}) => {
	await page.setViewportSize(ABOVE_KEYBOARD);
	await page.goto("./");
	expect(TYPED.length).toBeGreaterThan(20);
	for (const typed of TYPED) {
		await boxOf(page).fill(typed);
		const card = page.locator("merchant-lookup .card").first();
		const row = card.locator(".hotline").first();
		await expect(row, typed).toBeInViewport({ ratio: 1 });
		await expect(row.getByRole("link", { name: /^拨打/ }), typed).toBeVisible();
		await expect(boxOf(page), typed).toBeInViewport({ ratio: 1 });
		await boxOf(page).fill("");
		await expect(card).toHaveCount(0);
	}
});

test("moves nothing where number and 拨打 are in sight anyway", {
	tag: "@once",
}, async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto("./");
	for (const typed of TYPED) {
		await boxOf(page).fill(typed);
		await expect(page.locator("merchant-lookup .card").first()).toBeVisible();
		expect(await page.evaluate(() => scrollY), typed).toBe(0);
		await boxOf(page).fill("");
		await expect(page.locator("merchant-lookup .card")).toHaveCount(0);
	}
});

test("keeps number and 拨打 on one line of the narrowest phone", async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto("./");
	const calls = page.locator("merchant-lookup .dial .call");
	for (const typed of TYPED) {
		await boxOf(page).fill(typed);
		await expect(calls.first()).toBeVisible();
		const below = await calls.evaluateAll((links) =>
			links.filter((link) => {
				const number = link.parentElement?.querySelector(".number");
				const { bottom = 0 } = number?.getBoundingClientRect() ?? {};
				return link.getBoundingClientRect().top > bottom;
			}),
		);
		expect(below, typed).toHaveLength(0);
		await boxOf(page).fill("");
		await expect(calls).toHaveCount(0);
	}
});

test("says which step a section is, and leads to the next and back", async ({
	page,
}) => {
	await page.goto("./#/deregistration?id=check");
	const steps = page.locator(".way");
	await expect(steps.first()).toContainText("第 1 步，共 4 步");
	await steps
		.first()
		.getByRole("link", { name: /^下一步/ })
		.click();
	await expect(page).toHaveURL(/self-service$/);
	await expect(page.locator("#self-service")).toBeFocused();
	await expect(steps.nth(1)).toContainText("第 2 步");
	await steps
		.nth(1)
		.getByRole("link", { name: /^上一步/ })
		.click();
	await expect(page.locator("#check")).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const) {
	test(`changes its colours at every tap, where the system is ${colorScheme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto("./");
		const button = page.getByRole("button", { name: /^深色\/浅色/ });
		const ground = () =>
			page.evaluate(
				() => getComputedStyle(document.documentElement).backgroundColor,
			);
		await expect(button).toBeVisible();
		for (let taps = 0; taps < 3; taps++) {
			const before = await ground();
			await button.click();
			await expect.poll(ground).not.toBe(before);
		}
	});
}

test("lists its pages in one window of a phone, products folded", async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto("./");
	await page.getByRole("button", { name: "打开导航" }).click();
	const sidebar = page.locator(".sidebar");
	await expect(sidebar).toBeVisible();
	const hidden = await sidebar.evaluate(
		({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
	);
	expect(hidden).toBeLessThanOrEqual(0);
	const product = sidebar.getByRole("link", { name: "拉卡拉" });
	await expect(product).toBeHidden();
	await sidebar.getByText("产品", { exact: true }).click();
	await product.click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("拉卡拉");
	await page.getByRole("button", { name: "打开导航" }).click();
	await expect(product).toBeVisible();
});

for (const width of [320, 390]) {
	test(`cuts nothing of the bar in letters twice as large, at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await page.goto("./");
		await expect(page.locator(".top-bar button").first()).toBeVisible();
		await page.evaluate(() => {
			document.documentElement.style.fontSize = "200%";
		});
		const bar = page.locator(".top-bar");
		const edges = await edgesOf(bar);
		for (const name of ["导航", "搜索", "深色"]) {
			const control = bar
				.getByRole("button", { name })
				.or(bar.getByRole("combobox", { name }))
				.filter({ visible: true });
			const { left, right, bottom } = await edgesOf(control.first());
			expect(left, name).toBeGreaterThanOrEqual(0);
			expect(right, name).toBeLessThanOrEqual(width);
			expect(bottom, name).toBeLessThanOrEqual(edges.bottom);
		}
		const home = await edgesOf(bar.locator(".site-name"));
		const name = await edgesOf(bar.locator(".site-name span"));
		const isWhole = name.right <= home.right && name.top < home.bottom;
		const isGone = name.top >= home.bottom;
		expect(isWhole || isGone).toBe(true);
	});
}

for (const [width, isBeside] of [
	[1279, false],
	[1280, true],
	[1920, true],
] as const) {
	test(`has the contents ${isBeside ? "beside" : "above"} the text at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto("./#/deregistration");
		const contents = page.getByRole("navigation", { name: "本页内容" });
		await expect(contents).toBeVisible();
		const { left, right } = await edgesOf(contents);
		const text = await edgesOf(page.locator("#main > p").last());
		expect(left >= text.right).toBe(isBeside);
		expect(right).toBeLessThanOrEqual(width);
	});
}

for (const [name, path, link] of [
	["本页内容", "deregistration", "注销流程"],
	["按前三位找", "phones", "822 拉卡拉"],
] as const) {
	test(`folds ${name} to one line of a phone`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(`./#/${path}`);
		const list = page.getByRole("navigation", { name });
		await expect(list).toBeVisible();
		const { top, bottom } = await edgesOf(list);
		expect(bottom - top).toBeGreaterThanOrEqual(44);
		expect(bottom - top).toBeLessThan(60);
		await expect(list.getByRole("link", { name: link })).toBeHidden();
		await list.getByText(name).click();
		await list.getByRole("link", { name: link }).click();
		await expect(page.locator("#main :focus")).toBeInViewport();
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.reload();
		await expect(list.getByRole("link", { name: link })).toBeVisible();
	});
}

test("says in the contents beside the text which section is read", async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto("./#/deregistration");
	const contents = page.getByRole("navigation", { name: "本页内容" });
	const links = contents.getByRole("link");
	const current = contents.locator("[aria-current]");
	for (const link of [links.nth(1), links.last(), links.first()]) {
		await link.click();
		await expect(current).toHaveCount(1);
		await expect(link).toHaveAttribute("aria-current", "true");
	}
});
