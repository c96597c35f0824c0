/** Known pages by lower-case path, and the base path of the wiki. */
export interface Pages {
	readonly paths: ReadonlyMap<string, string>;
	/** Base path, such as `/wiki/`. */
	readonly base: string;
}

/** The page of a path, and the rest of the path. */
export interface Location {
	/** `undefined` if there is no such page. */
	readonly page: string | undefined;
	readonly rest: string;
}

const DEEPEST = 6;
const HOST = /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?$/i;
const FILE = /\.(?:md|html?)$/i;
const EXTENSION = /^(?:\.\w+)?$/;
const INDEX = /^(?:index|readme)(?:\.\w+)?$/i;
/** Text that may follow a page's name directly. */
const TAIL = /[^\w-].*$/s;
/** Punctuation that may follow a link in a sentence, but begins no name. */
const GLUE = /^[\s\p{Pe}\p{Pf}\p{Po}]/u;

/**
 * Find the page of a path or hash route. Host, base, `docs/`, dots, doubled
 * slashes, `index.html`, `README.md`, extensions, case and text joined to the
 * page's name are ignored.
 *
 * @example
 * locatePage("/Phones.html", pages) // { page: "/phones", rest: "" }
 * @example
 * locatePage("/phones/lakala", pages) // { page: "/phones", rest: "lakala" }
 */
export function locatePage(path: string, { paths, base }: Pages): Location {
	const segments = withoutRoots(resolveDots(path), resolveDots(base));
	for (let depth = Math.min(segments.length, DEEPEST); depth > 0; depth--) {
		const location = locateAt(segments, depth, paths);
		if (location) return location;
	}
	const [first = ""] = segments;
	const isHome = first === "" || INDEX.test(first) || GLUE.test(first);
	if (isHome) return { page: paths.get("/"), rest: restOf(segments) };
	return { page: undefined, rest: segments.slice(-1).join("") };
}

/** Find the page named by the first segments, with or without the last one's tail. */
function locateAt(
	segments: readonly string[],
	depth: number,
	paths: Pages["paths"],
): Location | undefined {
	const before = segments.slice(0, depth - 1);
	const [segment = "", ...after] = segments.slice(depth - 1);
	for (const name of [segment, segment.replace(TAIL, "")]) {
		const path = `/${[...before, name].join("/")}`;
		const page = name === "" ? undefined : paths.get(path.toLowerCase());
		if (page === undefined) continue;
		const isFile = EXTENSION.test(segment.slice(name.length));
		return { page, rest: isFile ? restOf(after) : "" };
	}
	return undefined;
}

function resolveDots(path: string): readonly string[] {
	const segments: string[] = [];
	for (const segment of path.split("/")) {
		if (segment === "..") segments.pop();
		else if (segment !== "" && segment !== ".") segments.push(segment);
	}
	return segments;
}

function withoutRoots(
	segments: readonly string[],
	base: readonly string[],
): readonly string[] {
	const [first = ""] = segments;
	const isHost = HOST.test(first) && !FILE.test(first);
	const local = isHost ? segments.slice(1) : segments;
	const isUnderBase = base.every(
		(name, index) => local[index]?.toLowerCase() === name.toLowerCase(),
	);
	const own = isUnderBase ? local.slice(base.length) : local;
	return own.slice(own.lastIndexOf("docs") + 1);
}

function restOf(segments: readonly string[]): string {
	const [first = "", ...others] = segments;
	const rest = INDEX.test(first) ? others : segments;
	return GLUE.test(rest[0] ?? "") ? "" : rest.join("/");
}
