import "../styles/lookup-card.css";
import type { Sources } from "../core/lookup.ts";
import {
	defineMerchantLookup,
	type LookupSource,
} from "./merchant-lookup-element.ts";
import { dataUrl } from "./static-data.ts";

const FAILURE =
	"电话表没有读到，现在查不了。请检查网络后重新打开；急用可以先打 12363。";

/** Give the lookup of a static page its life, and answer what stands in it. */
export async function startLookup(
	host: Pick<LookupSource, "root" | "href">,
): Promise<void> {
	const sources = await fetchSources();
	defineMerchantLookup({
		...host,
		...(sources ?? { entries: [], acquirers: [] }),
		failure: sources ? undefined : FAILURE,
		gap: undefined,
	});
}

async function fetchSources(): Promise<Sources | undefined> {
	try {
		const response = await fetch(dataUrl("directory"));
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}
