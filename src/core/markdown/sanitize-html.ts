import sanitize from "sanitize-html";

/**
 * What docsify's compiler and the wiki itself make of Markdown; nothing that
 * runs, loads or frames.
 */
const TAGS = [
	...["h1", "h2", "h3", "h4", "h5", "h6", "p", "a", "span", "div", "br", "hr"],
	...["ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "img"],
	...["strong", "em", "b", "i", "del", "s", "sub", "sup", "kbd", "mark"],
	...["table", "thead", "tbody", "tr", "th", "td", "input", "label"],
	...["details", "summary", "merchant-lookup", "my-merchants"],
];
/** docsify's own, and the wiki's: never one that begins with `on`, never `style`. */
const ATTRIBUTES = {
	"*": ["id", "class", "title", "role", "tabindex", "data-*", "aria-*"],
	a: ["href", "target", "rel", "download"],
	img: ["src", "alt", "width", "height", "loading"],
	input: ["type", "checked", "disabled"],
	th: ["align"],
	td: ["align"],
	ol: ["start"],
};

/**
 * The second wall behind `safeMarkdown`, for the compiled HTML of a page:
 * elements, attributes and addresses that are not on short lists are dropped.
 *
 * @example
 * sanitizeHtml('<p onclick="a()">一<script>b()</script></p>') // "<p>一</p>"
 */
export function sanitizeHtml(html: string): string {
	return sanitize(html, {
		allowedTags: TAGS,
		allowedAttributes: ATTRIBUTES,
		allowedSchemes: ["http", "https", "mailto", "tel"],
		allowedSchemesByTag: { img: [] },
		allowProtocolRelative: false,
		parseStyleAttributes: false,
	});
}
