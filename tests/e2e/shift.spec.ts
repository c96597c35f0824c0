import { STATIC } from "../tools/hosts.ts";
import { expect, test } from "./wiki.ts";

const PAGES = [
	...["", "solutions/", "mine/", "phones/#lakala", "phones/lakala/"],
	// Long enough to be drawn before it has been read to its end.
	`${STATIC.live.url}phones/#lakala`,
];
/** Around the clock: what is said of opening hours has other lengths. */
const HOURS = ["2026-11-24T00:30:00+08:00", "2026-11-24T17:00:00+08:00"];

for (const address of PAGES) {
	for (const hour of HOURS) {
		test(`nothing moves when the scripts come to ${address || "home"}, ${hour.slice(11, 16)}`, async ({
			page,
		}) => {
			await page.clock.setFixedTime(hour);
			await page.addInitScript(() => {
				const shifts: number[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						shifts.push(Number(Reflect.get(entry, "value")));
					}
				}).observe({ type: "layout-shift", buffered: true });
			});
			// The page has been read for a while when they come.
			await page.route("**/assets/**", async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 300));
				await route.continue();
			});
			await page.goto(address);
			await page.waitForLoadState("networkidle");
			await expect(
				page.getByRole("button", { name: /复制.*链接/ }).first(),
			).toBeVisible();
			// Frames in which they are drawn.
			await page.clock.runFor(1000);
			const shifts = await page.evaluate<number[]>("shifts");
			expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
		});
	}
}
