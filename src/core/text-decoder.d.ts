/** The part of the Encoding Standard that core uses; browsers and Node have it. */
declare class TextDecoder {
	constructor(label?: string, options?: { readonly fatal?: boolean });
	decode(input: Uint8Array, options?: { readonly stream?: boolean }): string;
}
