import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";

const NEXT_PAGE = "注销建议";
/** Milliseconds. */
const LIMIT = 120_000;
const READING_A_WHILE = 3_000;
const AIMING = 300;

/**
 * From a page to the next, as a person does: read, aim, click.
 *
 * @returns milliseconds from the click until the next heading is in view
 */
export async function takeStep(page: Page, address: string): Promise<number> {
	const moments = new Map<string, number>();
	await page.exposeFunction("tellBench", (what: string, at: number) => {
		moments.set(what, at);
	});
	await page.goto(address, { waitUntil: "load" });
	const link = page
		.getByRole("link", { name: NEXT_PAGE, exact: true })
		.locator("visible=true")
		.first();
	await link.waitFor({ timeout: LIMIT });
	await pause(READING_A_WHILE);
	await link.hover();
	await pause(AIMING);
	moments.clear();
	await link.click();
	const deadline = Date.now() + LIMIT;
	while (!moments.has("arrived") && Date.now() < deadline) await pause(20);
	const [from, to] = [moments.get("clicked"), moments.get("arrived")];
	return from && to ? to - from : Number.NaN;
}
