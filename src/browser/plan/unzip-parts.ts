import { Unzip, UnzipInflate, unzipSync } from "fflate";

/** Result of unzipping. */
export interface Unzipped {
	/** Texts by their names. */
	readonly parts: ReadonlyMap<string, string>;
	/** Names of all files in the archive. */
	readonly names: readonly string[];
}

/** Maximum size after unzipping, in bytes: a small file may hold millions of empty cells. */
const MOST_BYTES = 24_000_000;
/** Compressed bytes between two checks of the size; they grow at most a thousandfold. */
const SLICE = 16_384;

/**
 * Unzip some texts of an archive; `undefined` if they become too large,
 * whatever sizes the archive declares. Runs on this thread, because the site's
 * policy blocks the worker that fflate makes from a string.
 *
 * @throws Error if the archive is damaged
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

/** @throws Error if the archive's central directory is missing */
function listNames(bytes: Uint8Array): readonly string[] {
	const names: string[] = [];
	const filter = ({ name }: { readonly name: string }) => {
		names.push(name);
		return false;
	};
	unzipSync(bytes, { filter });
	return names;
}
