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
 * - `releases/`, a folder for each release, named by its time in UTC; its
 *   modification time is when it was last replaced,
 * - `assets/`, the assets of all releases, to which each release's `assets`
 *   links, so that a page opened before a release still finds its scripts.
 */
const CURRENT = "current";
const RELEASES = "releases";
const ASSETS = "assets";
/** File that lists a release's own assets; servers show no hidden file. */
const OWN_ASSETS = ".assets";
/** Name of what is still incomplete. */
const PART = ".part";
/** Number of releases kept beside a new one, to go back to. */
const KEPT = 4;
/** Milliseconds for which a replaced release is kept for readers with its pages open. */
const GRACE = 24 * 60 * 60 * 1000;

/**
 * Publish the built pages. Nothing changes until `current` is switched in one
 * step. Old releases are deleted.
 *
 * @param dist folder that the build wrote
 * @param target folder on the server, created if missing
 * @returns the release's name
 * @throws in Chinese, if there are no pages
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
 * Go back to the release before the current one.
 *
 * @returns its name
 * @throws in Chinese, if there is none
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

/** List the releases in a folder, oldest first. */
export function listReleases(target: string): readonly string[] {
	const folder = join(target, RELEASES);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name !== PART)
		.sort();
}

/** Return the name of the current release. */
export function currentRelease(target: string): string | undefined {
	try {
		return basename(readlinkSync(join(target, CURRENT)));
	} catch {
		return undefined;
	}
}

/** Switch `current` in one step, by renaming a new link over it. */
function serve(target: string, name: string, now: Date): void {
	const replaced = currentRelease(target);
	const folder = replaced && join(target, RELEASES, replaced);
	if (folder && existsSync(folder)) utimesSync(folder, now, now);
	const next = join(target, `${CURRENT}${PART}`);
	rmSync(next, { force: true });
	symlinkSync(join(RELEASES, name), next);
	renameSync(next, join(target, CURRENT));
}

/** Copy assets, replacing each file in one step, since somebody may be reading it. */
function addAssets(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	const part = join(to, PART);
	for (const name of readdirSync(from)) {
		copyFileSync(join(from, name), part);
		renameSync(part, join(to, name));
	}
}

/** Copy a file, or link an unchanged one, whose time stays, so that caches stay valid. */
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
