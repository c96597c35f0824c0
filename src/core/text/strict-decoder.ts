/** The encodings of Chinese links and files. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/**
 * Decode bytes, without a character that is truncated at the end; `undefined`
 * if they are invalid, or if the browser does not support the encoding.
 *
 * @example
 * decodeStrictly("gb18030", [0xd7, 0xa2, 0xcf]) // "注"
 */
export function decodeStrictly(
	encoding: Encoding,
	bytes: Iterable<number>,
): string | undefined {
	try {
		const decoder = new TextDecoder(encoding, { fatal: true });
		return decoder.decode(Uint8Array.from(bytes), { stream: true });
	} catch {
		return undefined;
	}
}
