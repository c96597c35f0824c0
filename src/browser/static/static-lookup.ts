import "../../styles/lookup-card.css";
import {
	defineMerchantLookup,
	type LookupSource,
} from "../lookup/merchant-lookup-element.ts";
import { fetchDirectory } from "./static-data.ts";

/**
 * Start the lookup of a static page, and answer what is already typed.
 *
 * @throws if the directory cannot be fetched
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
