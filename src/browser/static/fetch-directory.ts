import type { Sources } from "../../core/directory/identify-prefix.ts";
import { fetchWithRetry } from "../platform/fetch-with-retry.ts";
import { dataUrl } from "./static-data.ts";

/**
 * The directory of a static page.
 *
 * @throws where it cannot be had
 */
export function fetchDirectory(): Promise<Sources> {
	return fetchWithRetry(dataUrl("directory"), (response) => response.json());
}
