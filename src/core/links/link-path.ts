/** Known pages by their lower-case paths, and where they are served. */
export interface Pages {
	readonly paths: ReadonlyMap<string, string>;
	/** Sub-path that the wiki is served under, such as `/wiki/`. */
	readonly base: string;
}

/** The page that a path names, and what the path says after it. */
export interface Location {
	/** `undefined` where there is no such page. */
	readonly page: string | undefined;
	readonly rest: string;
}

const DEEPEST = 6;
const HOST = /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?$/i;
const FILE = /\.(?:md|html?)$/i;
const EXTENSION = /^(?:\.\w+)?$/;
const INDEX = /^(?:index|readme)(?:\.\w+)?$/i;
/** What may be glued to a page's name. */
const TAIL = /[^\w-].*$/s;
/** Punctuation that follows a link in a sentence, but begins no name. */
const GLUE = /^[\s\p{Pe}\p{Pf}\p{Po}]/u;

/**
 * Find the page of a path or of a hash route. Host, base, `docs/`, dots,
 * doubled slashes, `index.html`, `README.md`, extensions, other cases and
 * what is glued behind the page do not matter.
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

/** The page that the first segments name, the last of them without its tail. */
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
