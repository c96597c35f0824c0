import "../../styles/lookup-card.css";
import "../../styles/plan.css";
import { defineMyMerchants } from "../plan/my-merchants-element.ts";
import type { PlanSource } from "../plan/plan-source.ts";
import { fetchDirectory } from "./static-data.ts";

const FAILURE =
	"电话表没有读到，看不出编号是哪家的；清单照样能记。点一下这一页会再试。";
const NO_SOURCES = { entries: [], acquirers: [] };

/** Start the list of merchants on a static page. */
export async function startPlan(href: PlanSource["href"]): Promise<void> {
	const found = await readSources();
	const source = { href, ...found };
	defineMyMerchants(source);
	const listening = new AbortController();
	const retry = async () => {
		Object.assign(source, await readSources());
		if (source.failure) return;
		listening.abort();
		document.querySelector("my-merchants")?.dispatchEvent(new Event("sources"));
	};
	for (const type of found.failure ? ["pointerdown", "online"] : []) {
		addEventListener(type, () => void retry(), listening);
	}
}

async function readSources(): Promise<Omit<PlanSource, "href">> {
	const sources = await fetchDirectory().catch(() => undefined);
	return {
		...(sources ?? NO_SOURCES),
		failure: sources ? undefined : FAILURE,
	};
}
