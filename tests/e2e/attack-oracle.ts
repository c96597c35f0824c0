import { existsSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { oldRouteScript } from "../../src/core/site/old-route-script.ts";
import { INLINE_SCRIPTS } from "../../src/core/site/static-page.ts";

const FILE = "../shared/security/payloads.txt";

/** Public attack strings, one a line; none where the folder is not beside the project. */
export function readAttacks(): readonly string[] {
	if (!existsSync(FILE)) return [];
	return readFileSync(FILE, "utf8").split(/\r?\n/).filter(Boolean);
}

/**
 * Watch a page for anything that ran, was injected or was asked for. Call
 * before the page is opened; the function gives what was caught since.
 */
export async function watchForAttacks(
	page: Page,
): Promise<() => Promise<readonly string[]>> {
	const caught: string[] = [];
	await page.exposeFunction("catchAttack", (what: string) => {
		caught.push(what);
	});
	await page.addInitScript(setTraps, [...INLINE_SCRIPTS, oldRouteScript([])]);
	page.on("dialog", async (dialog) => {
		caught.push(`dialog ${dialog.message()}`);
		await dialog.dismiss();
	});
	page.on("pageerror", (error) => {
		caught.push(`error ${error}`);
	});
	page.on("request", (request) => {
		const { hostname, pathname } = new URL(request.url());
		const isOwn =
			hostname === "127.0.0.1" &&
			/\/(?:assets|data-[\w-]+|docs|search|vcards)\/|\/icon|\/manifest|\/(?:mistakes|changes)\.md$|livereload|\/$|\.html$|service-worker/.test(
				pathname,
			);
		const isPage = request.isNavigationRequest() && hostname === "127.0.0.1";
		if (!isOwn && !isPage) caught.push(`request ${request.url()}`);
	});
	return async () => {
		await page.waitForFunction(
			() => new Promise((done) => requestAnimationFrame(() => done(true))),
		);
		return [...caught];
	};
}

/** Runs in the page before its own scripts. */
function setTraps(own: readonly string[]): void {
	const report = (what: string) =>
		Reflect.get(window, "catchAttack")(what.slice(0, 300));
	for (const name of ["alert", "confirm", "prompt", "print"]) {
		Reflect.set(window, name, () => report(`${name}()`));
	}
	document.addEventListener("securitypolicyviolation", (event) =>
		report(`violation ${event.violatedDirective} ${event.blockedURI}`),
	);
	const forbidden = "iframe, frame, object, embed, applet, base, math, style";
	// The home page's own holds the addresses of the pages.
	const ADDRESSES = /\["[^[\]]*"\]/;
	const isOwnScript = (element: HTMLScriptElement) =>
		own.includes(element.text) ||
		own.includes(element.text.replace(ADDRESSES, "[]")) ||
		// Its text has not come yet: it is looked at again when it does.
		(element.text === "" && element.src === "") ||
		/^(?:speculationrules|application\/ld\+json)$/.test(element.type) ||
		/^http:\/\/127\.0\.0\.1:\d+\//.test(element.src) ||
		/^\s*try\s*\{\s*document\.documentElement\.dataset\.theme/.test(
			element.text,
		);
	const check = (element: Element) => {
		const isHead = element.parentElement === document.head;
		if (element instanceof HTMLScriptElement) {
			if (!isOwnScript(element)) report(`script ${element.outerHTML}`);
		} else if (element.matches(forbidden) && !isHead) {
			report(`element ${element.outerHTML}`);
		}
		for (const { name, value } of element.attributes) {
			// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers leave these out.
			const address = value.replace(/[\u0000-\u0020]/g, "");
			const isScript = /^(?:javascript:|vbscript:|data:text)/i.test(address);
			if (/^on/i.test(name)) report(`attribute ${element.outerHTML}`);
			if (isScript && /^(?:.*href|src|action|formaction|data)$/.test(name)) {
				report(`address ${element.outerHTML}`);
			}
		}
	};
	new MutationObserver((changes) => {
		for (const { target, addedNodes, type } of changes) {
			const isChanged =
				type === "attributes" || target instanceof HTMLScriptElement;
			if (isChanged && target instanceof Element) check(target);
			for (const node of addedNodes) {
				if (!(node instanceof Element)) continue;
				check(node);
				for (const inner of node.querySelectorAll("*")) check(inner);
			}
		}
	}).observe(document, { subtree: true, childList: true, attributes: true });
}
