/** The encodings that Chinese links and files are written in. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/**
 * The text that bytes spell, without a character that is cut off at the end;
 * `undefined` for bytes that are none of the encoding, or where the browser
 * does not know the encoding.
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
