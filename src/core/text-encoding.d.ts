/** The parts of the Encoding Standard that core uses; browsers and Node have them. */
declare class TextDecoder {
	constructor(label?: string, options?: { readonly fatal?: boolean });
	decode(input: Uint8Array, options?: { readonly stream?: boolean }): string;
}
declare class TextEncoder {
	encode(input: string): Uint8Array;
}
