import { sampleLinks } from "../link-cases.ts";
import { STATIC } from "../tools/hosts.ts";
import { ask, expect, INTERVALS, test } from "./browser-test.ts";

const cases = sampleLinks();

test("opens links however they were mangled", async ({ driver }) => {
	test.skip(cases.length === 0, "没有 ../shared/cases/links.jsonl，跳过");
	const failures: string[] = [];
	for (const { href, page, pageAlso = [], anchor, how, ...row } of cases) {
		const url =
			STATIC.wiki.url + href.replace(/^https:\/\/wiki\.example\.com\/|^\//, "");
		await driver.goto("about:blank");
		await driver.goto(url);
		const isWanted = () =>
			ask(
				driver,
				(wanted) => {
					const here = `/${location.pathname.replace(/^\/wiki\//, "")}`;
					const says = document.querySelector('[role="alert"]');
					if (wanted.isLost) return says?.querySelector("a") != null;
					const isThere = wanted.pages.some(
						(path) => here === (path === "/" ? "/" : `${path}/`),
					);
					const place = location.hash
						? document.querySelector(location.hash)
						: null;
					const isLanded = wanted.hasPlace
						? place?.getClientRects().length === 1
						: location.search === "";
					return isThere && isLanded && says === null;
				},
				{
					pages: [page ?? "/", ...pageAlso],
					hasPlace: anchor !== undefined,
					isLost: row.expect === "not-found",
				},
			);
		try {
			await expect
				.poll(isWanted, { timeout: 5000, intervals: INTERVALS })
				.toBe(true);
		} catch {
			const at = await driver.evaluate(() => location.href, null);
			failures.push(`${how}: ${href} → ${at}`);
		}
	}
	expect(failures).toEqual([]);
});
