import type { Entry } from "../directory/entry.ts";
import { entryThing, type Thing } from "../exports/organization-json-ld.ts";

/** What a static page says of itself. */
export interface DescribedPage {
	/** Such as `/phones` or `/phones/lakala`. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** ISO date of the last check, where the page has one. */
	readonly checkedOn: string | undefined;
}

const DIRECTORY = "/phones";

/**
 * schema.org's data of a static page, safe for a script element: a `WebPage`
 * with the date of its last check. The page of an entry describes its
 * institution.
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

/** JSON that cannot end the script element it stands in. */
function scriptJson(value: Thing): string {
	return JSON.stringify(value).replace(/</g, "\\u003c");
}
