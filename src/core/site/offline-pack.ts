/** A file for offline reading. */
export interface PackedFile {
	/** Address in the served folder, such as `phones/index.html`. */
	readonly url: string;
	readonly text: string;
}

/**
 * Minimum share of missing files for the pack to be smaller than they are:
 * compressed together, all files take about a fifth.
 */
const WORTHWHILE = 0.2;
/** Encodings that compress the pack to a fifth of its files. */
const COMPRESSED = /^(?:br|gzip|zstd)$/i;
const TYPES: Readonly<Record<string, string>> = {
	css: "text/css; charset=utf-8",
	html: "text/html; charset=utf-8",
	js: "text/javascript; charset=utf-8",
	json: "application/json",
	svg: "image/svg+xml",
};

/** Boundaries between parts of a page that other pages may share. */
const SEAM = /(?=<style>|<\/style>|<body |<article )/;
/** Minimum length of a shared part, in characters. */
const SHARED = 1000;
/** Used instead of an address in the line of shared parts. */
const PARTS = "";

/**
 * Pack files into one JSON text with a line per file, so that a truncated pack
 * can be read up to the cut. Parts shared by pages are in the first line and
 * referenced by index, because gzip's window of 32 kB is smaller than a page.
 *
 * @example
 * packFiles([{ url: "a.css", text: "b{}" }]) // '[\n[""],\n["a.css","b{}"]\n]\n'
 */
export function packFiles(files: readonly PackedFile[]): string {
	const cut = files.map(({ url, text }) => [url, ...text.split(SEAM)]);
	const shared = findShared(cut.flatMap(([, ...parts]) => parts));
	const lines = [
		[PARTS, ...shared.keys()],
		...cut.map((parts) => parts.map((part) => shared.get(part) ?? part)),
	];
	const rows = lines.map((line) => JSON.stringify(line));
	return `[\n${rows.join(",\n")}\n]\n`;
}

/** Map long parts that occur more than once to their indexes. */
function findShared(parts: readonly string[]): ReadonlyMap<string, number> {
	const once = new Set<string>();
	const shared = new Map<string, number>();
	for (const part of parts) {
		if (part.length < SHARED || shared.has(part)) continue;
		if (once.has(part)) shared.set(part, shared.size);
		once.add(part);
	}
	return shared;
}

/** Reads the lines of a pack in order; `undefined` for a line without a file. */
export type PackReader = (line: string) => PackedFile | undefined;

/**
 * Create a reader for one pack. Invalid or truncated lines hold no file.
 *
 * @example
 * createPackReader()('["a.css","b{}"],') // { url: "a.css", text: "b{}" }
 */
export function createPackReader(): PackReader {
	let shared: readonly string[] = [];
	return (line) => {
		const [url, ...parts] = readList(line);
		const texts = parts.map((part) =>
			typeof part === "number" ? shared[part] : part,
		);
		if (!texts.every(isText)) return undefined;
		if (url === PARTS) shared = texts;
		return isText(url) && url !== PARTS
			? { url, text: texts.join("") }
			: undefined;
	};
}

function readList(line: string): readonly unknown[] {
	try {
		const value: unknown = JSON.parse(line.replace(/,$/, ""));
		return Array.isArray(value) ? value : [];
	} catch {
		return [];
	}
}

function isText(value: unknown): value is string {
	return typeof value === "string";
}

/**
 * Tell whether fetching the pack is cheaper than fetching the missing files
 * individually.
 *
 * @example
 * isPackWorthwhile({ missing: 116, total: 116 }) // true
 * isPackWorthwhile({ missing: 3, total: 116 }) // false
 */
export function isPackWorthwhile({
	missing,
	total,
}: {
	readonly missing: number;
	readonly total: number;
}): boolean {
	return missing > total * WORTHWHILE;
}

/**
 * Tell whether a server sends the pack compressed. Uncompressed, it would be as
 * large as its files, and no part of it could be stored as it arrives.
 *
 * @param encoding the response's `Content-Encoding`
 */
export function isCompressed(encoding: string | null): boolean {
	return COMPRESSED.test(encoding ?? "");
}

/**
 * Find the media type of a packed file, which the pack's response does not tell.
 *
 * @throws TypeError for a type of file that is not packed
 */
export function packedType(url: string): string {
	const type = TYPES[/\.(\w+)$/.exec(url)?.[1] ?? ""];
	if (!type) throw new TypeError(`${url}: no text of the wiki`);
	return type;
}
