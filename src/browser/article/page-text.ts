/** Elements left out of the text: controls, notices and navigation. */
const PASSED_OVER =
	"button, input, textarea, select, script, style, template, nav, [hidden], .notice, .actions, .page-tools, .open-now, .due, merchant-lookup form, my-merchants";
const BLOCK =
	"h1, h2, h3, h4, h5, h6, p, li, tr, dt, dd, blockquote, pre, ul, ol, table, section, div";
const CELL = "td, th";

/**
 * Convert an article to text: headings with their `#` marks, a line per item
 * and row, and the source at the end.
 *
 * @param address absolute URL of the page
 */
export function pageText(article: Element, address: string): string {
	const text = textOf(article)
		.replace(/[ \t\u00a0]+/g, " ")
		.replace(/ ?\n ?/g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
	return `${text}\n\n来源：${address}\n`;
}

function textOf(node: Node): string {
	if (node instanceof Text) return node.data.replace(/\s+/g, " ");
	if (!(node instanceof Element) || node.matches(PASSED_OVER)) return "";
	if (node.localName === "br") return "\n";
	const inner = Array.from(node.childNodes, textOf).join("");
	if (inner.trim() === "") return "";
	const level = /^h([1-6])$/.exec(node.localName)?.[1];
	if (level) return `\n\n${"#".repeat(Number(level))} ${inner.trim()}\n\n`;
	if (node.localName === "li") return `\n- ${inner.trim()}`;
	if (node.matches(CELL)) return `${inner.trim()} | `;
	return node.matches(BLOCK) ? `\n${inner}\n` : inner;
}
