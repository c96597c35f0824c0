/**
 * Format docsify's address of a place, or of the top of a page.
 *
 * @example
 * formatHashRoute("/phones", "lakala") // "#/phones?id=lakala"
 */
export function formatHashRoute(page: string, id?: string): string {
	return id ? `#${page}?id=${id}` : `#${page}`;
}
