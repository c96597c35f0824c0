import { DOCSIFY } from "../../playwright.browsers.config.ts";
import { test } from "./browser-test.ts";
import { docsifyHost, staticHost } from "./hosts.ts";
import { JOURNEYS } from "./journeys.ts";

for (const [name, journey] of Object.entries(JOURNEYS)) {
	test(`${name}, on the static pages`, async ({ driver, site }) => {
		await journey(driver, staticHost(site.url));
	});

	test(`${name}, on the docsify host`, async ({ driver }) => {
		await journey(driver, docsifyHost(DOCSIFY));
	});
}
