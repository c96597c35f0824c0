/** A file that is kept for reading offline. */
export interface PackedFile {
	/** Address in the served folder, such as `phones/index.html`. */
	readonly url: string;
	readonly text: string;
}

/**
 * Share of the files that must be missing before the pack is smaller than they
 * are one by one: compressed together, they take about a fifth.
 */
const WORTHWHILE = 0.2;
/** Encodings by which the pack is a fifth of its files. */
const COMPRESSED = /^(?:br|gzip|zstd)$/i;
const TYPES: Readonly<Record<string, string>> = {
	css: "text/css; charset=utf-8",
	html: "text/html; charset=utf-8",
	js: "text/javascript; charset=utf-8",
	json: "application/json",
	svg: "image/svg+xml",
};

/** Where parts of a page begin that other pages have as well. */
const SEAM = /(?=<style>|<\/style>|<body |<article )/;
/** Characters of a part that is worth being shared. */
const SHARED = 1000;
/** Stands in the place of an address before the shared parts. */
const PARTS = "";

/**
 * Write files into one, as JSON with a line for each file, so that one that is
 * cut off can be read as far as it came. What pages have in common stands in
 * the first line, and only its number in theirs: gzip looks back 32 kB, which
 * is less than a page.
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

/** Long parts that occur more than once, with their numbers. */
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

/** Reads a line of a pack, in order; `undefined` for one that holds no file. */
export type PackReader = (line: string) => PackedFile | undefined;

/**
 * A reader for one pack. A line that is none of a pack's, or half of one, is
 * no file.
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
 * Whether fetching the pack is cheaper than fetching the missing files one by
 * one.
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
 * Whether a server sends the pack compressed; as it is, it would be as large
 * as its files, and nothing could be kept of it as they come.
 *
 * @param encoding the response's `Content-Encoding`
 */
export function isCompressed(encoding: string | null): boolean {
	return COMPRESSED.test(encoding ?? "");
}

/**
 * The media type of a packed file, which the pack's own response does not say.
 *
 * @throws TypeError for a file that the pack cannot hold
 */
export function packedType(url: string): string {
	const type = TYPES[/\.(\w+)$/.exec(url)?.[1] ?? ""];
	if (!type) throw new TypeError(`${url}: no text of the wiki`);
	return type;
}
