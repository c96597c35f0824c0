import { fetchTwice } from "../platform/fetch-twice.ts";

/** Milliseconds that a part waits for its styles; it works without them. */
const PATIENCE = 3000;

/** Files that have come, or are on their way. */
const asked = new Map<string, Promise<unknown>>();

/**
 * Import a part of the script that is needed late; the build puts it in the
 * place of Vite's own loader. A browser remembers for the life of a page that
 * a script could not be imported, so a part's files are fetched first, and
 * imported when they have come: until then, one can always try again.
 *
 * @param files what the part consists of, as its importer calls it
 * @throws TypeError where a script cannot be read
 */
export async function loadLate<Part>(
	load: () => Promise<Part>,
	files: readonly string[],
	importer: string,
): Promise<Part> {
	const urls = files.map((file) => new URL(file, importer).href);
	const styles = urls.filter((url) => url.endsWith(".css"));
	const scripts = urls.filter((url) => !styles.includes(url));
	await Promise.all([
		Promise.race([Promise.all(styles.map(addStyle)), wait(PATIENCE)]),
		...scripts.map(askOnce),
	]);
	return load();
}

function askOnce(url: string): Promise<unknown> {
	const cache = isReloaded() ? "reload" : "default";
	const coming = asked.get(url) ?? fetchTwice(url, readScript, cache);
	asked.set(url, coming);
	coming.catch(() => asked.delete(url));
	return coming;
}

/** Half a script looks whole, and is kept: readers open the page anew because of it. */
function isReloaded(): boolean {
	const [navigation] = performance.getEntriesByType("navigation");
	return (
		navigation instanceof PerformanceNavigationTiming &&
		navigation.type === "reload"
	);
}

/** @throws TypeError where something else came, such as the page by which one logs in */
async function readScript(response: Response): Promise<void> {
	const type = response.headers.get("content-type");
	if (!type?.includes("javascript")) throw new TypeError(`${type}: no script`);
	await response.arrayBuffer();
}

/** Add a style sheet; one that does not come is asked for again at the next tap. */
async function addStyle(url: string): Promise<void> {
	if (asked.has(url)) return;
	const link = document.createElement("link");
	link.rel = "stylesheet";
	link.href = url;
	const settled = new Promise<void>((resolve) => {
		link.onload = () => resolve();
		link.onerror = () => {
			asked.delete(url);
			link.remove();
			addEventListener("pointerdown", () => addStyle(url), { once: true });
			resolve();
		};
	});
	asked.set(url, settled);
	document.head.append(link);
	await settled;
}

function wait(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
