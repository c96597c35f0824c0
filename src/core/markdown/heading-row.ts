import { type Html, html, trustHtml } from "../text/html.ts";

/** A heading to show. */
export interface ShownHeading {
	/** 1 to 6. */
	readonly level: number;
	readonly id: string;
	readonly title: Html | string;
	/** Address of the heading. */
	readonly href: string;
	/** Content beside the heading. */
	readonly beside?: Html;
}

/**
 * Show a heading, which links to itself and can be focused, in a row with the
 * content beside it.
 *
 * @example
 * headingRow({ level: 2, id: "a", title: "甲", href: "#a" }) // '<div class="heading-row"><h2 id="a" …'
 */
export function headingRow(heading: ShownHeading): Html {
	const { level, id, title, href, beside } = heading;
	const tag = trustHtml(`h${level}`);
	return html`
		<div class="heading-row">
			<${tag} id="${id}" tabindex="-1">
				<a href="${href}" class="anchor"><span>${title}</span></a>
			</${tag}>${beside}
		</div>`;
}
