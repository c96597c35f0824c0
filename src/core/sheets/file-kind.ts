/** The type of a file, by its first bytes. */
export type FileKind = "zip" | "ole" | "pdf" | "image" | "text";

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
	["zip", [0x50, 0x4b, 0x03, 0x04]],
	["zip", [0x50, 0x4b, 0x05, 0x06]],
	["ole", [0xd0, 0xcf, 0x11, 0xe0]],
	["pdf", [0x25, 0x50, 0x44, 0x46]],
	["image", [0x89, 0x50, 0x4e, 0x47]],
	["image", [0xff, 0xd8, 0xff]],
	["image", [0x47, 0x49, 0x46, 0x38]],
	["image", [0x52, 0x49, 0x46, 0x46]],
	["image", [0x42, 0x4d]],
];
/** `ftyp`, which follows four bytes in photos of iPhones. */
const FTYP = [0x66, 0x74, 0x79, 0x70];

/**
 * Detect the type of a file, whatever its name.
 *
 * @example
 * fileKind(Uint8Array.from([0x25, 0x50, 0x44, 0x46])) // "pdf"
 */
export function fileKind(bytes: Uint8Array): FileKind {
	const begins = (signature: readonly number[], at = 0) =>
		signature.every((byte, index) => bytes[at + index] === byte);
	if (begins(FTYP, 4)) return "image";
	return SIGNATURES.find(([, signature]) => begins(signature))?.[0] ?? "text";
}
