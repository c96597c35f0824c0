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
 * All that an entry says, as a block that a link to its heading lands on;
 * `data-institution` holds the id of an institution.
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
		<section class="entry"${institutionMark(entry)}>
			${head}
			<dl class="fields">${fields.map((field) => fieldHtml(field, entry, place))}</dl>
			${provenanceHtml(entry, place)}
			${sourcesHtml(entry, place)}
			<p class="card-links">${vcardLinkHtml(entry, place.fileHref)}</p>
		</section>`;
}

/** The attribute by which an institution's block is found. Its heading names it: so many landmarks would lead nowhere. */
export function institutionMark({ id, kind }: WrittenEntry): Html {
	return kind === "institution" ? html` data-institution="${id}"` : html``;
}
