const TYPES: Readonly<Record<string, string>> = {
	atom: "application/atom+xml",
	csv: "text/csv",
	md: "text/markdown",
	txt: "text/plain",
	vcf: "text/vcard",
	xml: "application/xml",
};
/** Feeds, which feed readers recognize by their media type. */
const FEED = /(?:^|\/)(?:feed|atom)(?:[.-][^/]*)?\.xml$/;

/**
 * Find the media type of a file that hosts serve with another type or without
 * its encoding; `undefined` for all others.
 * Source: RFC 4287, 7 (feeds); RFC 6350, 10.1 (cards); RFC 7111, 5.1 (tables);
 * RFC 7763 (Markdown).
 *
 * @example
 * fileType("/vcards/lakala.vcf") // "text/vcard; charset=utf-8"
 * fileType("/feed.xml") // "application/atom+xml; charset=utf-8"
 */
export function fileType(path: string): string | undefined {
	const extension = /\.(\w+)$/.exec(path)?.[1] ?? "";
	const type = TYPES[FEED.test(path) ? "atom" : extension.toLowerCase()];
	return type && `${type}; charset=utf-8`;
}
