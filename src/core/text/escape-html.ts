/**
 * Text as HTML that shows it, in content and in quoted attributes.
 *
 * @example
 * escapeHtml("<b>") // "&#60;b&#62;"
 */
export function escapeHtml(text: string): string {
	return text.replace(
		/[&<>"']/g,
		(character) => `&#${character.charCodeAt(0)};`,
	);
}
