import { posix, win32 } from "node:path";

/** The commands that empty and fill a folder. */
export type Writer = "build" | "release";

/** What is in a folder before a command writes it. */
export type Content = "nothing" | "own" | "foreign" | "file";

/** Facts to decide about a folder; every path is absolute. */
export interface FolderFacts {
	/** Path as it was typed. */
	readonly typed: string;
	/** The resolved path, before and after following links. */
	readonly paths: readonly string[];
	readonly homes: readonly string[];
	readonly projects: readonly string[];
	/** Paths that the folder may neither contain nor be in. */
	readonly sources: readonly string[];
	readonly content: Content;
	readonly isWindows: boolean;
}

/** A reason to refuse a folder. */
interface Rule {
	readonly isBroken: (facts: FolderFacts) => boolean;
	readonly words: string;
}

const EXAMPLES = {
	build: "DIST=dist npm run build",
	release: "npm run release -- /var/www/wiki",
} as const;
/** A drive or a share of Windows, or a `~` that no shell expanded. */
const ODD_ON_POSIX = /\\|^[a-z]:|^~/i;
/** Trailing dots and spaces, forbidden characters and device names of Windows, or a `~`. */
const ODD_ON_WINDOWS =
	/[. ]$|[<>:"|?*]|^(?:con|nul|prn|aux|com\d|lpt\d)(?:\.|$)|^~/i;
const DRIVE = /^[a-z]:(?=[\\/])/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Rules in order: the first broken one is reported. */
const RULES: readonly Rule[] = [
	{
		isBroken: ({ typed }) => typed.trim() === "",
		words: "没有写是哪个文件夹",
	},
	{ isBroken: isOdd, words: "这台机器上没有这样的文件夹名" },
	{ isBroken: isRoot, words: "这是整个磁盘" },
	{
		isBroken: (facts) => holdsAny(facts, facts.homes),
		words: "这是您的主文件夹，或者主文件夹在它里面",
	},
	{
		isBroken: (facts) => holdsAny(facts, facts.projects),
		words: "这是这个项目自己，或者项目在它里面",
	},
	{
		isBroken: (facts) =>
			holdsAny(facts, facts.sources) || isInAny(facts, facts.sources),
		words: "这里放着项目自己的文件",
	},
	{
		isBroken: ({ content }) => content === "file",
		words: "这是一个文件，不是文件夹",
	},
	{
		isBroken: ({ content }) => content === "foreign",
		words: "里面有别的东西，不是这条命令写的",
	},
];

/**
 * Explain why a command must not write a folder; `undefined` if it may. Both
 * commands delete what they find there, so it has to be new, empty or made by
 * the same command, and away from what cannot be made again.
 *
 * @example
 * refuseFolder({ ...facts, typed: "dist", paths: ["/wiki/dist"], content: "nothing" }, "build") // undefined
 * refuseFolder({ ...facts, typed: "/", paths: ["/"] }, "build") // "不能写进“/”：这是整个磁盘。…"
 */
export function refuseFolder(
	facts: FolderFacts,
	writer: Writer,
): string | undefined {
	const broken = RULES.find(({ isBroken }) => isBroken(facts));
	if (!broken) return undefined;
	return `不能写进“${facts.typed}”：${broken.words}。npm run ${writer} 会删掉文件夹里原有的东西，所以停下了，什么也没有动。换一个新的或空的文件夹，例如 ${EXAMPLES[writer]}。`;
}

function isOdd({ typed, isWindows }: FolderFacts): boolean {
	if (CONTROL.test(typed)) return true;
	if (!isWindows) return ODD_ON_POSIX.test(typed);
	const names = typed.replace(DRIVE, "").split(/[\\/]/);
	return names.some(
		(name) => !/^\.{1,2}$/.test(name) && ODD_ON_WINDOWS.test(name),
	);
}

function isRoot({ paths, isWindows }: FolderFacts): boolean {
	const { parse, resolve } = isWindows ? win32 : posix;
	return paths.some((path) => parse(path).root === resolve(path));
}

function holdsAny(facts: FolderFacts, others: readonly string[]): boolean {
	return facts.paths.some((path) =>
		others.some((other) => isIn(other, path, facts)),
	);
}

function isInAny(facts: FolderFacts, others: readonly string[]): boolean {
	return facts.paths.some((path) =>
		others.some((other) => isIn(path, other, facts)),
	);
}

/** Return whether a path is a folder or in it, ignoring case, as some file systems do. */
function isIn(
	path: string,
	folder: string,
	{ isWindows }: Pick<FolderFacts, "isWindows">,
): boolean {
	const { relative, isAbsolute, sep } = isWindows ? win32 : posix;
	const way = relative(fold(folder), fold(path));
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function fold(path: string): string {
	return path.normalize("NFC").toLowerCase();
}
