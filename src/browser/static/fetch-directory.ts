import type { Sources } from "../../core/directory/identify-prefix.ts";
import { fetchTwice } from "../platform/fetch-twice.ts";
import { dataUrl } from "./static-data.ts";

/**
 * The directory of a static page.
 *
 * @throws where it cannot be had
 */
export function fetchDirectory(): Promise<Sources> {
	return fetchTwice(dataUrl("directory"), (response) => response.json());
}
