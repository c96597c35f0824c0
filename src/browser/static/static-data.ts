import type { Sources } from "../../core/directory/identify-prefix.ts";
import { fetchJson } from "../platform/fetch-with-retry.ts";

/** Folder of the data that the build writes beside `assets/`. */
declare const __DATA__: string;

/** Return the address of a data file, such as `directory`. */
export function dataUrl(name: string): string {
	const file = `../${__DATA__}/${name}.json`;
	return new URL(file, import.meta.url).href;
}

/** @throws if the directory cannot be fetched */
export function fetchDirectory(): Promise<Sources> {
	return fetchJson(dataUrl("directory"));
}
