import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * A server's folder holds
 *
 * - `current`, a link to the release that is served,
 * - `releases/`, a folder for each release, named by its time in UTC; its own
 *   time of change is when it was last replaced,
 * - `assets/`, the assets of all of them, to which each release's `assets` links:
 *   a page that was read before a release still finds its scripts after it.
 */
const CURRENT = "current";
const RELEASES = "releases";
const ASSETS = "assets";
/** Names of a release's own assets; servers show no hidden file. */
const OWN_ASSETS = ".assets";
/** What is not whole yet. */
const PART = ".part";
/** Releases that stay beside a new one, to go back to. */
const KEPT = 4;
/** Milliseconds that a replaced release's assets stay for who has its pages. */
const GRACE = 24 * 60 * 60 * 1000;

/**
 * Serve the built pages from now on: until the one moment in which `current`
 * changes, everything stays as it was. Releases that nobody needs go.
 *
 * @param dist folder that the build wrote
 * @param target folder on the server, made when it is not there
 * @returns the release's name
 * @throws in words, where there are no pages
 */
export function release(
	dist: string,
	target: string,
	now: Date = new Date(),
): string {
	if (!existsSync(join(dist, "index.html"))) {
		throw new Error(`${dist} 里还没有网页：先运行 npm run build。`);
	}
	const name = now.toISOString().replace(/[:.]/g, "-");
	removeOld(target, now);
	const part = join(target, RELEASES, PART);
	rmSync(part, { recursive: true, force: true });
	mkdirSync(part, { recursive: true });
	addAssets(join(dist, ASSETS), join(target, ASSETS));
	const served = join(target, CURRENT);
	for (const file of listFiles(dist)) {
		if (file.startsWith(join(ASSETS, "/"))) continue;
		mkdirSync(dirname(join(part, file)), { recursive: true });
		putFile(join(dist, file), {
			last: join(served, file),
			to: join(part, file),
		});
	}
	symlinkSync(join("..", "..", ASSETS), join(part, ASSETS));
	const own = readdirSync(join(dist, ASSETS));
	writeFileSync(join(part, OWN_ASSETS), own.join("\n"));
	renameSync(part, join(target, RELEASES, name));
	serve(target, name, now);
	return name;
}

/**
 * Serve the release before the one that is served.
 *
 * @returns its name
 * @throws in words, where there is none
 */
export function goBack(target: string, now: Date = new Date()): string {
	const names = listReleases(target);
	const current = currentRelease(target);
	const before = names.filter((name) => current && name < current).at(-1);
	if (!before) {
		throw new Error(
			`${target} 里没有更早的一版可退${current ? `，现在是 ${current}` : ""}。`,
		);
	}
	serve(target, before, now);
	return before;
}

/** The releases that a folder holds, oldest first. */
export function listReleases(target: string): readonly string[] {
	const folder = join(target, RELEASES);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name !== PART)
		.sort();
}

/** The release that is served. */
export function currentRelease(target: string): string | undefined {
	try {
		return basename(readlinkSync(join(target, CURRENT)));
	} catch {
		return undefined;
	}
}

/** A link cannot be changed, but one can take another's place in one step. */
function serve(target: string, name: string, now: Date): void {
	const replaced = currentRelease(target);
	const folder = replaced && join(target, RELEASES, replaced);
	if (folder && existsSync(folder)) utimesSync(folder, now, now);
	const next = join(target, `${CURRENT}${PART}`);
	rmSync(next, { force: true });
	symlinkSync(join(RELEASES, name), next);
	renameSync(next, join(target, CURRENT));
}

/** Somebody may be reading a file of the same name: it is replaced in one step. */
function addAssets(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	const part = join(to, PART);
	for (const name of readdirSync(from)) {
		copyFileSync(join(from, name), part);
		renameSync(part, join(to, name));
	}
}

/** What has not changed keeps its time, so that who has it is not sent it again. */
function putFile(
	from: string,
	{ last, to }: { readonly last: string; readonly to: string },
): void {
	const isSame =
		existsSync(last) && readFileSync(last).equals(readFileSync(from));
	if (isSame) linkSync(last, to);
	else copyFileSync(from, to);
}

function removeOld(target: string, now: Date): void {
	const current = currentRelease(target);
	const names = listReleases(target);
	const folderOf = (name: string) => join(target, RELEASES, name);
	const isKept = (name: string, index: number) =>
		name === current ||
		index >= names.length - KEPT ||
		now.getTime() - statSync(folderOf(name)).mtimeMs < GRACE;
	const kept = names.filter(isKept);
	for (const name of names.filter((each) => !kept.includes(each))) {
		rmSync(folderOf(name), { recursive: true });
	}
	const needed = kept.flatMap((name) =>
		readFileSync(join(folderOf(name), OWN_ASSETS), "utf8").split("\n"),
	);
	const assets = join(target, ASSETS);
	for (const asset of existsSync(assets) ? readdirSync(assets) : []) {
		if (!needed.includes(asset)) rmSync(join(assets, asset));
	}
}

function listFiles(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
		(name) => statSync(join(folder, name)).isFile(),
	);
}
