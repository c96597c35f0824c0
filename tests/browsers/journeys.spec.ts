import { DOCSIFY, STATIC } from "../tools/hosts.ts";
import { test } from "./browser-test.ts";
import { docsifyHost, staticHost } from "./hosts.ts";
import { JOURNEYS } from "./journeys.ts";

for (const [name, journey] of Object.entries(JOURNEYS)) {
	test(`${name}, on the static pages`, async ({ driver }) => {
		await journey(driver, staticHost(STATIC.wiki.url));
	});

	test(`${name}, on the docsify host`, async ({ driver }) => {
		await journey(driver, docsifyHost(DOCSIFY.wiki.url));
	});
}
