import { JOURNEYS } from "./journeys.ts";
import { test } from "./wiki.ts";

/** The server's honest answer to an address that is none is no complaint. */
test.use({ serviceWorkers: "allow", expected: /status of 404/ });

for (const [name, journey] of Object.entries(JOURNEYS)) {
	test(`${name}, online and then offline`, async ({ page, context }) => {
		await journey(page);
		await page.evaluate(() => navigator.serviceWorker.ready);
		await context.setOffline(true);
		await journey(page);
	});
}
