const LONGEST = 60;
/** Characters that would end the parameter even if encoded. */
const RESERVED = /[#&?=%]+/g;
/** Characters that `encodeURIComponent` keeps, but docsify's selectors must not contain. */
const LEFT = /[!'()*]/g;

/**
 * Clean a query for an address, with its numbers; `shareableQuery` removes
 * private ones.
 *
 * @example
 * plainQuery("瑞银#信") // "瑞银 信"
 */
export function plainQuery(
	query: string,
	mask: (text: string) => string = (text) => text,
): string {
	const start = query.slice(0, 2 * LONGEST).normalize("NFKC");
	const plain = mask(start.replace(RESERVED, " "));
	return [...plain].slice(0, LONGEST).join("").trim();
}

/**
 * Add a query to an address of the wiki; an empty one changes nothing.
 *
 * @param shareable a query from `shareableQuery`
 * @example
 * withQuery("#/phones?id=lakala", "卡") // "#/phones?id=lakala&q=%E5%8D%A1"
 */
export function withQuery(address: string, shareable: string): string {
	if (shareable === "") return address;
	const separator = address.includes("?") ? "&" : "?";
	const query = encodeURIComponent(shareable).replace(
		LEFT,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `${address}${separator}q=${query}`;
}
