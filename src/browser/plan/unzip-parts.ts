import { Unzip, UnzipInflate, unzipSync } from "fflate";

/** What unpacking came to. */
export interface Unzipped {
	/** Texts by their names. */
	readonly parts: ReadonlyMap<string, string>;
	/** Of all files in the archive. */
	readonly names: readonly string[];
}

/** Bytes after unpacking: a small file may hold millions of empty cells. */
const MOST_BYTES = 24_000_000;
/** What is unpacked between two looks at the sum grows at most a thousandfold. */
const SLICE = 16_384;

/**
 * Unpack some texts of an archive; `undefined` where they become too large,
 * whatever the archive says of their size. On this thread: the site's policy
 * refuses the worker that fflate would make of a text.
 *
 * @throws Error where the archive is damaged
 */
export function unzipParts(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
): Unzipped | undefined {
	const names = listNames(bytes);
	const parts = new Map<string, string>();
	let size = 0;
	const unzip = new Unzip((file) => {
		if (!isWanted(file.name)) return;
		const decoder = new TextDecoder();
		let text = "";
		file.ondata = (error, chunk, isLast) => {
			if (error) throw error;
			size += chunk.length;
			text += decoder.decode(chunk, { stream: !isLast });
			parts.set(file.name, text);
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	for (let from = 0; from < bytes.length; from += SLICE) {
		const end = from + SLICE;
		unzip.push(bytes.subarray(from, end), end >= bytes.length);
		if (size > MOST_BYTES) return undefined;
	}
	return { parts, names };
}

/** @throws Error where the archive's end, which lists them, is missing */
function listNames(bytes: Uint8Array): readonly string[] {
	const names: string[] = [];
	const filter = ({ name }: { readonly name: string }) => {
		names.push(name);
		return false;
	};
	unzipSync(bytes, { filter });
	return names;
}
