import { percentile } from "./percentile.ts";
import type { SearchQuery } from "./search-queries.ts";
import { type Visit, visitSite, waitForQuiet } from "./visit-site.ts";

/** What a contender needs, in bytes as sent and in milliseconds. */
export interface Figures {
	/** For the search alone, from the page's beginning to the first result. */
	readonly bytesToFirstResult: number;
	readonly indexBytes: number;
	/** From the last key to the result. */
	readonly median: number | undefined;
	readonly p95: number | undefined;
	/** From the beginning of the navigation to the first result, on a slow phone. */
	readonly slowFirstResult: number | undefined;
}

/** How many hits were as expected, by kind of query. */
export type Recall = ReadonlyMap<
	string,
	{
		readonly right: number;
		/** Within the first three. */
		readonly near: number;
		readonly all: number;
	}
>;

const LIMIT = 20_000;

/** Ask the first query in a fresh browser, then all of them in a warm one. */
export async function measureContender(
	visit: Visit,
	queries: readonly string[],
	slowVisits: number,
): Promise<Figures> {
	const { contender, server } = visit.entrant;
	const [first = ""] = queries;
	const { bytesToFirstResult, indexBytes, times } = await visitSite(
		visit,
		async (page) => {
			const before = (await waitForQuiet(server)).length;
			const ask = [contender.ui, first, LIMIT] as const;
			const { sinceNavigation } = await page.evaluate(
				([ui, query, limit]) => window.pageDriver.askFirst(ui, query, limit),
				ask,
			);
			const sent = await waitForQuiet(server);
			const late = await page.evaluate(readPathsAfter, sinceNavigation);
			const needed = sent.filter(
				({ path }, index) =>
					!late.includes(path) &&
					(index >= before || contender.isForSearch(path)),
			);
			const times: number[] = [];
			for (const query of queries) {
				const { milliseconds } = await page.evaluate(
					([ui, query, limit]) => window.pageDriver.ask(ui, query, limit),
					[contender.ui, query, LIMIT] as const,
				);
				times.push(milliseconds);
			}
			const index = sent.filter(({ path }) => contender.isIndex(path));
			return {
				bytesToFirstResult: sum(needed.map(({ bytes }) => bytes)),
				indexBytes: sum(index.map(({ bytes }) => bytes)),
				times,
			};
		},
	);
	const slow: number[] = [];
	for (let time = 0; time < slowVisits; time++) {
		slow.push(await visitSlowly(visit, first));
	}
	return {
		...{ bytesToFirstResult, indexBytes },
		median: percentile(times, 0.5),
		p95: percentile(times, 0.95),
		slowFirstResult: percentile(slow, 0.5),
	};
}

/** As many tabs share a table, which is mostly waited for. */
const TABS = 4;

/** Ask every query of the table and look at the first hits. */
export async function measureRecall(
	visit: Visit,
	queries: readonly SearchQuery[],
): Promise<Recall> {
	const shares = Array.from({ length: TABS }, (_, tab) =>
		queries.filter((_, index) => index % TABS === tab),
	);
	const asked = await Promise.all(shares.map((share) => askAll(visit, share)));
	const counts = new Map<
		string,
		{ right: number; near: number; all: number }
	>();
	for (const { kind, isRight, isNear } of asked.flat()) {
		const count = counts.get(kind) ?? { right: 0, near: 0, all: 0 };
		counts.set(kind, {
			right: count.right + Number(isRight),
			near: count.near + Number(isNear),
			all: count.all + 1,
		});
	}
	return counts;
}

interface Verdict {
	readonly kind: string;
	readonly isRight: boolean;
	/** Whether it is right within the first three. */
	readonly isNear: boolean;
}

function askAll(
	visit: Visit,
	queries: readonly SearchQuery[],
): Promise<readonly Verdict[]> {
	const { contender, server } = visit.entrant;
	return visitSite(visit, async (page) => {
		await waitForQuiet(server);
		await page.evaluate(
			([ui, limit]) => window.pageDriver.askFirst(ui, "拉卡拉", limit),
			[contender.ui, LIMIT] as const,
		);
		await waitForQuiet(server);
		const verdicts: Verdict[] = [];
		for (const { query, kind, first } of queries) {
			const { addresses } = await page
				.evaluate(
					([ui, query, limit]) => window.pageDriver.askCalmly(ui, query, limit),
					[contender.ui, query, LIMIT / 10] as const,
				)
				.catch(() => ({ addresses: [] }));
			const places = addresses.slice(0, 3).map(contender.placeOf);
			const isSame = contender.isRight ?? ((one, other) => one === other);
			const fits = (place: string) =>
				first.some((expected) => isSame(place, expected));
			const isNone = first.length === 0 && places.length === 0;
			const isRight = isNone || places.slice(0, 1).some(fits);
			verdicts.push({ kind, isRight, isNear: isNone || places.some(fits) });
		}
		return verdicts;
	});
}

/** Runs in the page: what had not come when the first result was shown. */
function readPathsAfter(shown: number): readonly string[] {
	return performance
		.getEntriesByType("resource")
		.filter(
			(entry) =>
				entry instanceof PerformanceResourceTiming && entry.responseEnd > shown,
		)
		.map(({ name }) => new URL(name).pathname);
}

function visitSlowly(visit: Visit, query: string): Promise<number> {
	const { ui } = visit.entrant.contender;
	return visitSite({ ...visit, isSlow: true }, async (page) => {
		const { sinceNavigation } = await page.evaluate(
			([ui, query, limit]) => window.pageDriver.askFirst(ui, query, limit),
			[ui, query, 3 * LIMIT] as const,
		);
		return sinceNavigation;
	});
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
