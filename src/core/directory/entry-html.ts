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
 * Show an entry in full, as a block that links to its heading land on;
 * `data-institution` holds the id of an institution.
 *
 * @param head the entry's heading with its row
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

/** Mark an institution's block with its id. The block gets no ARIA name: so many landmarks would not help navigation. */
export function institutionMark({ id, kind }: WrittenEntry): Html {
	return kind === "institution" ? html` data-institution="${id}"` : html``;
}
