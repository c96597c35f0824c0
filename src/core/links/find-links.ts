const SCHEME = /https?:\/+/gi;
const MOST_LINKS = 5;
const BEGINS_LINK = /^[/#?]\S/;

/**
 * Find the links in a decoded text, in the order to try; without an absolute
 * URL, the text from its first path or fragment on. A URL with another URL in
 * its parameters comes last.
 *
 * @example
 * findLinks("看这个 #/phones?id=lakala 就行") // ["#/phones?id=lakala 就行"]
 */
export function findLinks(text: string): readonly string[] {
	const starts = [...text.matchAll(SCHEME)].map(({ index }) => index);
	const local = BEGINS_LINK.test(text) ? [text.slice(0, starts[0])] : [];
	const links = starts
		.slice(0, MOST_LINKS)
		.map((start, index) => text.slice(start, starts[index + 1]));
	const found = [
		...local,
		...links.filter((link) => !link.endsWith("=")),
		...links.filter((link) => link.endsWith("=")),
	];
	return found.length > 0 ? found : [withoutSentence(text)];
}

function withoutSentence(text: string): string {
	const start = text.search(/[/#?]/);
	if (start < 0) return text;
	const host = text.slice(0, start).split(/[^\w.:%~-]/);
	return `${host.at(-1)}${text.slice(start)}`;
}
