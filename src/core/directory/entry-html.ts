import { type Html, html } from "../text/html.ts";
import type { WrittenEntry } from "./entry.ts";
import {
	type EntryPlace,
	fieldHtml,
	orderFields,
	provenanceHtml,
	sourcesHtml,
} from "./entry-field-html.ts";
import { vcardLinkHtml } from "./vcard-link-html.ts";

/**
 * All that an entry says, as a block that a link can land on: `data-entry`
 * holds its id, and `data-institution` too where it is an institution.
 *
 * @param head the entry's heading in its row
 */
export function entryHtml(
	entry: WrittenEntry,
	head: Html,
	place: EntryPlace,
): Html {
	const fields = orderFields(entry);
	return html`
		<section class="entry" ${entryMarks(entry)}>
			${head}
			<dl class="fields">${fields.map((field) => fieldHtml(field, entry, place))}</dl>
			${provenanceHtml(entry, place)}
			${sourcesHtml(entry, place)}
			<p class="card-links">${vcardLinkHtml(entry, place.fileHref)}</p>
		</section>`;
}

/** The attributes by which an entry's block is found. Its heading names it: so many landmarks would lead nowhere. */
export function entryMarks({ id, kind }: WrittenEntry): Html {
	const institution = kind === "institution" && html` data-institution="${id}"`;
	return html`data-entry="${id}"${institution}`;
}
