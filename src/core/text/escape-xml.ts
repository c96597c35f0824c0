/**
 * Text as XML that shows it, in content and in quoted attributes; HTML is written
 * with `html`.
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
