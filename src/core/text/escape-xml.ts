/**
 * Escape text for XML content and quoted attributes; for HTML, use `html`.
 *
 * @example
 * escapeXml("<b>") // "&#60;b&#62;"
 */
export function escapeXml(text: string): string {
	return text.replace(
		/[&<>"']/g,
		(character) => `&#${character.charCodeAt(0)};`,
	);
}
