import "../styles/fields.css";
import "../styles/lookup-card.css";
import { fetchDirectory } from "./fetch-directory.ts";
import {
	defineMerchantLookup,
	type LookupSource,
} from "./merchant-lookup-element.ts";

/**
 * Give the lookup of a static page its life, and answer what stands in it.
 *
 * @throws where the directory cannot be had
 */
export async function startLookup(
	host: Pick<LookupSource, "root" | "href">,
): Promise<void> {
	const sources = await fetchDirectory();
	defineMerchantLookup({
		...host,
		...sources,
		failure: undefined,
		gap: undefined,
	});
}
