import type { Content, Writer } from "./owned-folder.ts";

/** The file that says which command made a folder. */
export const MARK = ".made-by";

/** What stands in a folder's first level. */
export interface Listing {
	readonly names: readonly string[];
	/** What its mark says; `undefined` where there is none. */
	readonly mark: string | undefined;
}

/** Names that tell a release, which is served, from what the build wrote. */
const RELEASE = ".assets";
/** Names by which folders are known that were made before there were marks. */
const UNMARKED = {
	build: ["404.html", "_headers", "assets", "index.html", "service-worker.js"],
	release: ["assets", "current", "releases"],
} as const;
/** The build's settings for servers, before there were marks. */
const RECIPES: readonly string[] = ["Caddyfile", "nginx.conf"];

/**
 * Whether a folder is a command's own: by its mark, or, made before there
 * were marks, by the names in it.
 *
 * @example
 * folderContent({ names: [], mark: undefined }, "build") // "nothing"
 * folderContent({ names: ["thesis.doc"], mark: undefined }, "build") // "foreign"
 * folderContent({ names: [".made-by"], mark: "npm run build" }, "build") // "own"
 */
export function folderContent(
	{ names, mark }: Listing,
	writer: Writer,
): Content {
	if (names.length === 0) return "nothing";
	if (names.includes(RELEASE)) return "foreign";
	if (mark !== undefined) return mark === markText(writer) ? "own" : "foreign";
	const isKnown = UNMARKED[writer].every((name) => names.includes(name));
	return isKnown || isSettings(names, writer) ? "own" : "foreign";
}

/** What a command's mark says. */
export function markText(writer: Writer): string {
	return `npm run ${writer}`;
}

function isSettings(names: readonly string[], writer: Writer): boolean {
	return writer === "build" && names.every((name) => RECIPES.includes(name));
}
