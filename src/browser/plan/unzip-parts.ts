import { Unzip, UnzipInflate } from "fflate";

/** What unpacking came to. */
export type Unzipped =
	| {
			readonly parts: ReadonlyMap<string, Uint8Array>;
			/** Of all files in the archive. */
			readonly names: readonly string[];
	  }
	| { readonly isTooLarge: true };

/** Bytes after unpacking: a small file may hold millions of empty cells. */
const MOST_BYTES = 24_000_000;
/** What is unpacked between two looks at the sum grows at most a thousandfold. */
const SLICE = 16_384;
const END = [0x50, 0x4b, 5, 6];

/**
 * Unpack some files of an archive, and stop where they become too large; what
 * is not wanted stays packed. On this thread: the site's policy refuses the
 * worker that fflate would make of a text.
 *
 * @throws Error where the archive is damaged
 */
export function unzipParts(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
): Unzipped {
	if (!hasEnd(bytes)) throw new Error("The archive has no end.");
	const chunks = new Map<string, Uint8Array[]>();
	const names: string[] = [];
	let size = 0;
	const unzip = new Unzip((file) => {
		names.push(file.name);
		if (!isWanted(file.name)) return;
		const own: Uint8Array[] = [];
		chunks.set(file.name, own);
		file.ondata = (error, chunk) => {
			if (error) throw error;
			size += chunk.length;
			own.push(chunk);
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	for (let from = 0; from < bytes.length; from += SLICE) {
		unzip.push(
			bytes.subarray(from, from + SLICE),
			from + SLICE >= bytes.length,
		);
		if (size > MOST_BYTES) return { isTooLarge: true };
	}
	return {
		parts: new Map([...chunks].map(([name, own]) => [name, join(own)])),
		names,
	};
}

/** Its directory ends with four known bytes and at most 64 kB. */
function hasEnd(bytes: Uint8Array): boolean {
	for (
		let at = bytes.length - 22;
		at >= Math.max(0, bytes.length - 65_557);
		at--
	) {
		if (END.every((byte, index) => bytes[at + index] === byte)) return true;
	}
	return false;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(
		chunks.reduce((sum, { length }) => sum + length, 0),
	);
	let end = 0;
	for (const chunk of chunks) {
		whole.set(chunk, end);
		end += chunk.length;
	}
	return whole;
}
