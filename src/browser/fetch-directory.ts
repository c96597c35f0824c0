import type { Sources } from "../core/lookup.ts";
import { fetchTwice } from "./fetch-twice.ts";
import { dataUrl } from "./static-data.ts";

/**
 * The directory of a static page.
 *
 * @throws where it cannot be had
 */
export function fetchDirectory(): Promise<Sources> {
	return fetchTwice(dataUrl("directory"), (response) => response.json());
}
