/**
 * Keep the shown page's structured data in the document's head, and no other
 * page's.
 *
 * @param json safe for a script element; `undefined` for a page without any
 */
export function showStructuredData(json: string | undefined): void {
	document.head.querySelector('script[type="application/ld+json"]')?.remove();
	if (json === undefined) return;
	const script = document.createElement("script");
	script.type = "application/ld+json";
	script.textContent = json;
	document.head.append(script);
}
