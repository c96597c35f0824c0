import "../styles/fields.css";
import "../styles/lookup-card.css";
import { fetchDirectory } from "./fetch-directory.ts";
import {
	defineMerchantLookup,
	type LookupSource,
} from "./merchant-lookup-element.ts";

const FAILURE =
	"电话表没有读到，现在查不了。请检查网络后重新打开；急用可以先打 12363。";

/** Give the lookup of a static page its life, and answer what stands in it. */
export async function startLookup(
	host: Pick<LookupSource, "root" | "href">,
): Promise<void> {
	const sources = await fetchDirectory();
	defineMerchantLookup({
		...host,
		...(sources ?? { entries: [], acquirers: [] }),
		failure: sources ? undefined : FAILURE,
		gap: undefined,
	});
}
