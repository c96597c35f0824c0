import { readFileSync } from "node:fs";
import type { Page } from "../../../src/core/markdown/page.ts";
import type { Wiki } from "../../../src/core/wiki.ts";
import { landing } from "./place-flaws.ts";

/** A heading of the source document, and the place that it is now. */
interface SourceAnchor {
	readonly title: string;
	/** Such as `/phones#lakala`. */
	readonly place: string;
}

export const SOURCE_ANCHORS: readonly SourceAnchor[] = JSON.parse(
	readFileSync("tests/fixtures/source-anchors.json", "utf8"),
);

const PUNCTUATION = /[\s、.（）()？/]/g;

/**
 * Links of the source document that no longer open their heading. Where a
 * heading was removed, its id lives on as an alias, for which the ledger of
 * anchors answers: its other names may go.
 */
export function anchorFlaws({ pages, siteMap }: Wiki): readonly string[] {
	return SOURCE_ANCHORS.filter(({ place }) => isHeading(place, pages)).flatMap(
		({ title, place }) =>
			oldLinks(title, place)
				.filter((link) => landing(link, siteMap) !== place)
				.map((link) => `${link} does not open ${place}`),
	);
}

/** Whether a place still is a heading of its own. */
export function isHeading(place: string, pages: readonly Page[]): boolean {
	return pages.some(({ path, headings }) =>
		headings.some(({ id }) => `${path}#${id}` === place),
	);
}

/** As docsify made ids of headings, and as people type them. */
function oldLinks(title: string, place: string): readonly string[] {
	const [page = ""] = place.split("#");
	const id = title.toLowerCase().replace(PUNCTUATION, "");
	const docsifyId = /^\d/.test(id) ? `_${id}` : id;
	return [
		`#${page}?id=${docsifyId}`,
		`#${page}?id=${encodeURIComponent(docsifyId)}`,
		`${page}/#${encodeURIComponent(title)}`,
	];
}
