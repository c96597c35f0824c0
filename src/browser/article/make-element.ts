/** Make an element with a class and a text, each of which may be left out. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	className = "",
	text = "",
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.textContent = text;
	return element;
}
