import type { Html } from "../../core/text/html.ts";

/** The part of Trusted Types that is used; what it makes passes for text. */
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

/** Named in the pages' policy, which allows no other and no second of this. */
const NAME = "wiki";
const RULES: ContentPolicy = {
	createHTML: (html) => html,
	createScriptURL(url) {
		if (new URL(url, location.href).origin === location.origin) return url;
		throw new TypeError(`not a script of this site: ${url}`);
	},
};

/** What Chromium says of a page that has been left, whose code still runs for a moment. */
const IS_LEFT = /no longer runnable/;

let policy: ContentPolicy | undefined;

/**
 * The one way by which HTML becomes elements: what `core` has made, in which
 * all text from a person or an address is escaped.
 */
export function setHtml(element: Element, html: Html): void {
	try {
		element.innerHTML = contentPolicy().createHTML(String(html));
	} catch (error) {
		if (!IS_LEFT.test(String(error))) throw error;
	}
}

/** Put HTML before what an element holds. */
export function prependHtml(element: Element, html: Html): void {
	const holder = document.createElement("div");
	setHtml(holder, html);
	element.prepend(...holder.childNodes);
}

/**
 * The address of a script, for a worker.
 *
 * @throws TypeError where it is another site's
 */
export function trustScriptUrl(url: string): string {
	return contentPolicy().createScriptURL(url);
}

function contentPolicy(): ContentPolicy {
	policy ??= window.trustedTypes?.createPolicy(NAME, RULES) ?? RULES;
	return policy;
}
