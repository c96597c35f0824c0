import type { Content, Writer } from "./owned-folder.ts";

/** The file that says which command made a folder. */
export const MARK = ".made-by";

/** The first level of a folder. */
export interface Listing {
	readonly names: readonly string[];
	/** What its mark says; `undefined` where there is none. */
	readonly mark: string | undefined;
}

/** Name that tells a served release from what the build wrote. */
const RELEASE = ".assets";
/** Names that identify folders made before there were marks. */
const UNMARKED = {
	build: ["404.html", "_headers", "assets", "index.html", "service-worker.js"],
	release: ["assets", "current", "releases"],
} as const;
/** Files that identify servers' settings made before there were marks. */
const RECIPES: readonly string[] = ["Caddyfile", "nginx.conf"];

/**
 * Decide whether a folder is a command's own: by its mark or, if it was made
 * before there were marks, by the names in it.
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

/** Return the text of a command's mark. */
export function markText(writer: Writer): string {
	return `npm run ${writer}`;
}

function isSettings(names: readonly string[], writer: Writer): boolean {
	return writer === "build" && names.every((name) => RECIPES.includes(name));
}
