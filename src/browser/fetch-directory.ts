import type { Sources } from "../core/lookup.ts";
import { dataUrl } from "./static-data.ts";

/** The directory of a static page; `undefined` where it cannot be had. */
export async function fetchDirectory(): Promise<Sources | undefined> {
	try {
		const response = await fetch(dataUrl("directory"));
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}
