import type { Page } from "@playwright/test";
import { expect, test } from "./wiki.ts";

/** Stand at an instant by the clock of Shanghai; the browser's own is in New York. */
async function openAt(page: Page, instant: string, path: string) {
	await page.clock.install({ time: new Date(`${instant}+08:00`) });
	await page.goto(`/#${path}`);
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	return {
		entry: (id: string) =>
			page.locator(`.entry[data-institution="${id}"]`).locator(".open-now"),
		card: (id: string) =>
			page
				.locator(`merchant-lookup [data-institution="${id}"]`)
				.locator(".open-now"),
	};
}

test("says on entries and cards until when somebody answers, and keeps it true", async ({
	page,
}) => {
	const { entry, card } = await openAt(page, "2026-11-23T16:30", "/phones");
	await page.getByRole("textbox", { name: "商户编号" }).fill("822");
	for (const state of [entry("lakala"), card("lakala")]) {
		await expect(state).toHaveText("现在有人接，到 22:00");
		await expect(state).toHaveAttribute("data-state", "open");
	}
	await page.clock.fastForward("05:30:00");
	for (const state of [entry("lakala"), card("lakala")]) {
		await expect(state).toHaveText("现在可能没人接，明天 16:00 起");
		await expect(state).toHaveAttribute("data-state", "closed");
	}
	await page.clock.fastForward("18:00:00");
	await expect(entry("lakala")).toHaveText("现在有人接，到 22:00");
});

test("changes within the minute in which service ends", async ({ page }) => {
	const { entry } = await openAt(page, "2026-11-23T21:58:20", "/phones");
	await expect(entry("lakala")).toHaveText("现在有人接，到 22:00");
	await page.clock.runFor("01:41");
	await expect(entry("lakala")).toHaveText("现在可能没人接，明天 16:00 起");
});

test("puts a page right that comes back from the background", async ({
	page,
}) => {
	const { entry } = await openAt(page, "2026-11-23T16:30", "/phones");
	await expect(entry("lakala")).toHaveText("现在有人接，到 22:00");
	await page.clock.setFixedTime(new Date("2026-11-23T22:30+08:00"));
	await page.evaluate(() =>
		document.dispatchEvent(new Event("visibilitychange")),
	);
	await expect(entry("lakala")).toHaveText("现在可能没人接，明天 16:00 起");
});

for (const [instant, sentence, state] of [
	[
		"2026-11-23T16:30",
		"工作日受理，几点到几点未知（法定节假日未知）",
		"untimed",
	],
	["2026-11-28T16:30", "今天休息，周一受理（法定节假日未知）", "closed"],
] as const) {
	test(`says of working days at ${instant} that holidays are not known`, async ({
		page,
	}) => {
		const { entry } = await openAt(page, instant, "/phones");
		await expect(entry("yinlianshangwu")).toHaveText(sentence);
		await expect(entry("yinlianshangwu")).toHaveAttribute("data-state", state);
	});
}

test("says nothing where no hours are known, once where they are, and never aloud", async ({
	page,
}) => {
	const { entry, card } = await openAt(page, "2026-11-23T16:30", "/phones");
	await page.getByRole("textbox", { name: "商户编号" }).fill("885、822");
	await expect(card("lakala")).toHaveCount(1);
	await expect(card("ruiyinxin")).toHaveCount(0);
	await expect(entry("ruiyinxin")).toHaveCount(0);
	const states = page.locator(".open-now");
	await expect(states).toHaveCount(await page.locator("[data-hours]").count());
	await expect(
		page.locator(":is(output, [aria-live], [role=status]) .open-now"),
	).toHaveCount(0);
	await page.goto("/#/solutions");
	await page.goto("/#/phones");
	await expect(entry("lakala")).toHaveText("现在有人接，到 22:00");
});

test("says of hours that nobody has verified that one may try", async ({
	page,
}) => {
	const { entry } = await openAt(page, "2026-11-23T03:00", "/phones");
	const state = entry("suixingfu");
	await expect(state).toHaveText(/^资料写 .+，没有核实，可以先打打看$/);
	await expect(state).toHaveAttribute("data-state", "unverified");
});
