import { decodeStrictly, type Encoding } from "../text/strict-decoder.ts";

/** Number of bytes searched for zeros, which reveal UTF-16 without a byte order mark. */
const SAMPLE = 200;
/** Control characters that text does not contain. */
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/u;

/**
 * Decode bytes in one of the encodings common in Chinese files; `undefined` if
 * they are not text.
 *
 * @example
 * decodeText(Uint8Array.from([0xd5, 0xc5])) // "张"
 */
export function decodeText(bytes: Uint8Array): string | undefined {
	for (const encoding of likelyEncodings(bytes)) {
		const text = decodeStrictly(encoding, bytes)?.replace(/^\ufeff/, "");
		if (text !== undefined && !CONTROL.test(text)) return text;
	}
	return undefined;
}

function likelyEncodings(bytes: Uint8Array): readonly Encoding[] {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
	const sample = [...bytes.subarray(0, SAMPLE).entries()];
	const zeros = sample.filter(([, byte]) => byte === 0);
	const odd = zeros.filter(([index]) => index % 2 === 1).length;
	const even = zeros.length - odd;
	if (even + odd === 0) return ["utf-8", "gb18030"];
	return even > odd ? ["utf-16be"] : ["utf-16le"];
}
