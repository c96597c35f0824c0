import type { SiteMap } from "../../core/links/site-map.ts";
import { fetchWithRetry } from "../platform/fetch-with-retry.ts";
import { dataUrl } from "./static-data.ts";

/**
 * The places of the wiki, for the resolver.
 *
 * @throws where they cannot be had
 */
export function fetchPlaces(): Promise<SiteMap> {
	return fetchWithRetry(dataUrl("places"), (response) => response.json());
}
