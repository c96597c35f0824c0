import { type Html, html } from "../text/html.ts";

/** A date, hours or a number, which must not wrap at its hyphens. */
const WHOLE = /(\d+(?::\d+)?(?:-\d+(?::\d+)?)+)/;
/** Text after which a date needs no protection: none, or a label as in “核对：2026-11-26”. */
const LABEL = /^(?:\p{Script=Han}+：)?$/u;

/**
 * Keep lines from wrapping inside a date, hours or a number.
 *
 * @param write makes HTML of a piece of the text
 * @example
 * String(keepWhole("营业到 2026-11-26 为止")) // '营业到 <span class="whole">2026-11-26</span> 为止'
 */
export function keepWhole(
	text: string,
	write: (piece: string) => Html = (piece) => html`${piece}`,
): Html {
	const pieces = text.split(WHOLE);
	const [before = ""] = pieces;
	const parts = pieces.map((piece, index) => {
		const words = write(piece);
		const isWhole = index % 2 === 1 && (index > 1 || !LABEL.test(before));
		return isWhole ? html`<span class="whole">${words}</span>` : words;
	});
	return html`${parts}`;
}
