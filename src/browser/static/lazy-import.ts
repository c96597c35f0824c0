import { makeElement } from "../article/make-element.ts";
import { fetchWithRetry } from "../platform/fetch-with-retry.ts";
import { navigationType } from "../platform/navigation-type.ts";
import { wait } from "../platform/wait.ts";

/** Milliseconds that an import waits for its style sheets; it works without them. */
const PATIENCE = 3000;

/** Files that are loaded or loading. */
const asked = new Map<string, Promise<unknown>>();

/**
 * Import a part of the script on demand; the build puts this function in the
 * place of Vite's own preloader. A browser remembers a failed import for the
 * life of the page (https://github.com/whatwg/html/issues/6768), so the files are
 * fetched first and imported only once they have all arrived: until then, the
 * import can be retried.
 *
 * @param files the part's files, relative to `importer`
 * @throws TypeError if a script cannot be fetched
 */
export async function lazyImport<Part>(
	load: () => Promise<Part>,
	files: readonly string[],
	importer: string,
): Promise<Part> {
	const urls = files.map((file) => new URL(file, importer).href);
	const styles = urls.filter((url) => url.endsWith(".css"));
	const scripts = urls.filter((url) => url.endsWith(".js"));
	// Prefetch the part's data, which it then fetches itself.
	for (const url of urls.filter((each) => each.endsWith(".json"))) {
		fetch(url).catch(() => undefined);
	}
	await Promise.all([
		Promise.race([Promise.all(styles.map(addStyle)), wait(PATIENCE)]),
		...scripts.map(askOnce),
	]);
	return load();
}

function askOnce(url: string): Promise<unknown> {
	// A truncated script looks whole and stays in the HTTP cache; reloading the page renews it.
	const cache = navigationType() === "reload" ? "reload" : "default";
	const coming = asked.get(url) ?? fetchWithRetry(url, readScript, cache);
	asked.set(url, coming);
	coming.catch(() => asked.delete(url));
	return coming;
}

/** @throws TypeError if the response is no script, such as a captive portal's page */
async function readScript(response: Response): Promise<void> {
	const type = response.headers.get("content-type");
	if (!type?.includes("javascript")) throw new TypeError(`${type}: no script`);
	await response.arrayBuffer();
}

/** Add a style sheet; one that fails to load is retried at the next tap. */
async function addStyle(url: string): Promise<void> {
	if (asked.has(url)) return;
	const link = makeElement("link", { rel: "stylesheet", href: url });
	const settled = new Promise<void>((resolve) => {
		const fail = () => {
			asked.delete(url);
			link.remove();
			addEventListener("pointerdown", () => addStyle(url), { once: true });
			resolve();
		};
		link.onerror = fail;
		// A captive portal's page loads as a sheet without rules.
		link.onload = () => (link.sheet?.cssRules.length ? resolve() : fail());
	});
	asked.set(url, settled);
	document.head.append(link);
	await settled;
}
