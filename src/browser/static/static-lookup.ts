import "../../styles/lookup-card.css";
import {
	defineMerchantLookup,
	type LookupSource,
} from "../lookup/merchant-lookup-element.ts";
import { fetchDirectory } from "./static-data.ts";

/**
 * Give the lookup of a static page its life, and answer what stands in it.
 *
 * @throws where the directory cannot be had
 */
export async function startLookup(
	host: Pick<LookupSource, "href" | "fileHref">,
): Promise<void> {
	const sources = await fetchDirectory();
	defineMerchantLookup({
		...host,
		...sources,
		failure: undefined,
		gap: undefined,
	});
}
