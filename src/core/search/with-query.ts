const LONGEST = 60;
/** What would end the parameter in an address, however it is encoded. */
const RESERVED = /[#&?=%]+/g;
/** What `encodeURIComponent` leaves, and no selector of an address may hold. */
const LEFT = /[!'()*]/g;

/**
 * A query as an address may hold it, with its numbers: `shareableQuery` leaves
 * those out that are nobody's business.
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
 * An address of the wiki with a query added; without one, as it is.
 *
 * @param shareable a query that may stand there
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
