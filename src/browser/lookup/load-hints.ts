import { hintsHtml } from "../../core/lookup/hints-html.ts";
import { findMerchantNumbers } from "../../core/numbers/merchant-number.ts";
import {
	type AreaTable,
	areaTableName,
	type HintTables,
	splitMerchantNumber,
} from "../../core/numbers/number-hints.ts";
import type { MerchantNumber } from "../../core/numbers/number-token.ts";
import { fetchJson } from "../platform/fetch-with-retry.ts";
import { setHtml } from "../platform/trusted-content.ts";

/**
 * Addresses of the tables. They are fetched, not imported: a browser remembers
 * a failed import, so that opening the hints again would not retry it.
 */
const URLS = import.meta.glob<string>("../../data/*.json", {
	eager: true,
	import: "default",
	query: "?url&no-inline",
});

/**
 * Fill the hints of a card when the reader opens them. The tables are fetched
 * once; retried only after a failure.
 */
export function loadHints({ target }: Event): void {
	if (!(target instanceof HTMLDetailsElement)) return;
	if (!target.matches(".hints[open]:not([data-state])")) return;
	void fillHints(target);
}

async function fillHints(details: HTMLDetailsElement): Promise<void> {
	const body = details.querySelector(".hints-body");
	if (!body) return;
	details.dataset.state = "loading";
	body.textContent = "正在查……";
	const numbers = findMerchantNumbers(details.dataset.numbers ?? "");
	try {
		setHtml(body, hintsHtml(numbers, await fetchTables(numbers)));
		details.dataset.state = "loaded";
	} catch {
		body.textContent =
			"提示没有读到，可能是网络不通。合上这一栏再打开，会再查一次。";
		delete details.dataset.state;
	}
}

async function fetchTables(
	numbers: readonly MerchantNumber[],
): Promise<HintTables> {
	const names = numbers.flatMap(
		(number) => areaTableName(splitMerchantNumber(number).area) ?? [],
	);
	const [mcc, ...areas] = await Promise.all([
		fetchTable<HintTables["mcc"]>("mcc"),
		...[...new Set(names)].map((name) => fetchTable<AreaTable>(name)),
	]);
	return { mcc: mcc ?? {}, areas: areas.flatMap((table) => table ?? []) };
}

/** Fetch a table; `undefined` if there is none, because no code has its prefix. */
async function fetchTable<Table>(name: string): Promise<Table | undefined> {
	const url = URLS[`../../data/${name}.json`];
	return url ? fetchJson(url) : undefined;
}
