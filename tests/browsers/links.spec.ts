import { LINK_CASES, type LinkCase, sampleLinks } from "../link-cases.ts";
import { STATIC } from "../tools/hosts.ts";
import { ask, expect, INTERVALS, test } from "./browser-test.ts";
import type { Driver } from "./drivers/driver.ts";

/** The cases name places of `docs/`. */
const { url: HOST, base: BASE } = STATIC.live;
const cases = sampleLinks();
/** As many tests share them, each with one browser. */
const SHARES = 2;

test.skip(cases.length === 0, `没有 ${LINK_CASES}`);

for (let share = 0; share < SHARES; share++) {
	const some = cases.filter((_, index) => index % SHARES === share);
	test(`opens links however they were mangled, ${share + 1} of ${SHARES}`, async ({
		driver,
	}) => {
		const failures: string[] = [];
		for (const row of some) {
			await driver.goto("about:blank");
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
}

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
