import { expect, see, test } from "./browser-test.ts";
import { staticHost } from "./hosts.ts";
import { JOURNEYS } from "./journeys.ts";

test("does everything without the net after one visit", async ({
	driver,
	site,
}) => {
	const host = staticHost(site.url);
	await driver.goto(host.at("/"));
	await expect
		.poll(
			() =>
				driver
					.evaluate(
						() => Boolean(navigator.serviceWorker.controller?.state),
						null,
					)
					.catch(() => false) ||
				driver.evaluate(
					async () =>
						(await navigator.serviceWorker.getRegistration())?.active?.state ===
						"activated",
					null,
				),
		)
		.toBe(true);
	await site.stop();
	for (const journey of Object.values(JOURNEYS)) await journey(driver, host);
	await driver.goto(host.at("/tool/lkl"));
	await see(driver, "h1", "拉卡拉");
});
