import {
	LINK_CASES,
	type LinkCase,
	readLinks,
	sampleLinks,
	shareLinks,
} from "../link-cases.ts";
import { STATIC } from "../tools/hosts.ts";
import { sampleOf } from "../tools/sample-of.ts";
import { ask, expect, INTERVALS, test } from "./browser-test.ts";
import type { Driver } from "./drivers/driver.ts";

/** The cases name places of `docs/`. */
const { url: HOST, base: BASE } = STATIC.live;
/** So many are opened, but in Chromium this host's share: which place an address names is the core's to say, and the same in all engines. */
const OPENED = 24;
const cases = sampleLinks();

test.skip(cases.length === 0, `没有 ${LINK_CASES}`);

test("reads every address as Node.js does", async ({ driver }) => {
	const hrefs = readLinks().map(({ href }) => href);
	await driver.goto(HOST);
	const read = await driver.evaluate(
		({ hrefs, base }) =>
			hrefs.map((href) => {
				const { pathname, search, hash } = new URL(href, base);
				return [pathname, search, hash];
			}),
		{ hrefs, base: HOST },
	);
	expect(read).toEqual(
		hrefs.map((href) => {
			const { pathname, search, hash } = new URL(href, HOST);
			return [pathname, search, hash];
		}),
	);
});

test("opens links however they were mangled", async ({ driver }) => {
	const failures: string[] = [];
	const isWhole = test.info().project.name.startsWith("chromium");
	for (const row of isWhole ? shareLinks(0) : sampleOf(cases, OPENED)) {
		// Anew; Chromium works less where the site stays the same.
		await driver.goto(isWhole ? `${HOST}icon.svg` : "about:blank");
		await driver.goto(
			HOST + row.href.replace(/^https:\/\/wiki\.example\.com\/|^\//, ""),
		);
		try {
			await expect
				.poll(() => hasOpened(driver, row), {
					timeout: 5000,
					intervals: INTERVALS,
				})
				.toBe(true);
		} catch {
			const at = await driver.evaluate(() => location.href, null);
			failures.push(`${row.how}: ${row.href} → ${at}`);
		}
	}
	expect(failures).toEqual([]);
});

/** Whether the place is there that a link names, or what is said instead. */
function hasOpened(
	driver: Driver,
	{ page = "/", pageAlso = [], anchor, expect: wanted }: LinkCase,
): Promise<boolean> {
	return ask(
		driver,
		({ pages, base, hasPlace, isLost }) => {
			const here = `/${location.pathname.slice(base.length)}`;
			const says = document.querySelector('[role="alert"]');
			if (isLost) return says?.querySelector("a") != null;
			const isThere = pages.some(
				(path) => here === (path === "/" ? "/" : `${path}/`),
			);
			const place = location.hash
				? document.querySelector(location.hash)
				: null;
			const isLanded = hasPlace
				? place?.getClientRects().length === 1
				: location.search === "";
			return isThere && isLanded && says === null;
		},
		{
			...{ pages: [page, ...pageAlso], base: BASE },
			...{ hasPlace: anchor !== undefined, isLost: wanted === "not-found" },
		},
	);
}
