import { ask, expect, INTERVALS, see, test } from "./browser-test.ts";
import { staticHost } from "./hosts.ts";
import { JOURNEYS } from "./journeys.ts";

test("does everything without the net after one visit", async ({
	driver,
	site,
}) => {
	const host = staticHost(site.url);
	await driver.goto(host.at("/"));
	await expect
		.poll(() => ask(driver, isKept, null), { intervals: INTERVALS })
		.toBe(true);
	await site.stop();
	for (const journey of Object.values(JOURNEYS)) await journey(driver, host);
	await driver.goto(host.at("/tool/lkl"));
	await see(driver, "h1", "拉卡拉");
});

/** Whether a worker has kept everything. */
async function isKept(): Promise<boolean> {
	const registration = await navigator.serviceWorker.getRegistration();
	return registration?.active?.state === "activated";
}
