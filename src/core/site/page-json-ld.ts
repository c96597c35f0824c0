import type { Entry } from "../directory/entry.ts";
import { entryThing, type Thing } from "../exports/organization-json-ld.ts";

/** The metadata of a static page. */
export interface DescribedPage {
	/** Such as `/phones` or `/phones/lakala`. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** ISO date of the last check, if any. */
	readonly checkedOn: string | undefined;
}

const DIRECTORY = "/phones";

/**
 * Write the schema.org data of a static page, safe in a script element: a
 * `WebPage` with the date of its last check. An entry's page also describes the
 * entry.
 *
 * @example
 * staticJsonLd({ path: "/phones/a", title: "甲", description: "", checkedOn: undefined }, entries)
 */
export function staticJsonLd(
	page: DescribedPage,
	entries: readonly Entry[],
): string {
	const { path, title, description, checkedOn } = page;
	return scriptJson({
		"@context": "https://schema.org",
		"@type": "WebPage",
		name: title,
		description,
		inLanguage: "zh-CN",
		lastReviewed: checkedOn,
		mainEntity: mainEntity(path, entries),
	});
}

function mainEntity(
	path: string,
	entries: readonly Entry[],
): Thing | undefined {
	const own = entries.find(({ id }) => path === `${DIRECTORY}/${id}`);
	return own && entryThing(own);
}

/** Write JSON that cannot end its script element. */
function scriptJson(value: Thing): string {
	return JSON.stringify(value).replace(/</g, "\\u003c");
}
