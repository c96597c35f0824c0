import type { Html } from "../../core/text/html.ts";

/** The part of Trusted Types that is used, with its results typed as strings. */
interface ContentPolicy {
	createHTML(html: string): string;
	createScriptURL(url: string): string;
}

declare global {
	interface Window {
		readonly trustedTypes?: {
			createPolicy(name: string, rules: ContentPolicy): ContentPolicy;
		};
	}
}

/** Name of the only Trusted Types policy that the pages' CSP allows, and only once. */
const NAME = "wiki";
const RULES: ContentPolicy = {
	createHTML: (html) => html,
	createScriptURL(url) {
		if (new URL(url, location.href).origin === location.origin) return url;
		throw new TypeError(`not a script of this site: ${url}`);
	},
};

/** Chromium's error for a page that was left while its code still runs. */
const IS_LEFT = /no longer runnable/;

let policy: ContentPolicy | undefined;

/**
 * Set an element's HTML; the only way to do so. `core` makes the `Html` and
 * escapes all text from a person or an address.
 */
export function setHtml(element: Element, html: Html): void {
	try {
		element.innerHTML = contentPolicy().createHTML(String(html));
	} catch (error) {
		if (!IS_LEFT.test(String(error))) throw error;
	}
}

/** Insert HTML before an element's content. */
export function prependHtml(element: Element, html: Html): void {
	const holder = document.createElement("div");
	setHtml(holder, html);
	element.prepend(...holder.childNodes);
}

/**
 * Return the trusted address of a worker's script.
 *
 * @throws TypeError if the script is another site's
 */
export function trustScriptUrl(url: string): string {
	return contentPolicy().createScriptURL(url);
}

function contentPolicy(): ContentPolicy {
	policy ??= window.trustedTypes?.createPolicy(NAME, RULES) ?? RULES;
	return policy;
}
