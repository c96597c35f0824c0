import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { STATIC } from "../tools/hosts.ts";

const { folder: DIST, base: BASE } = STATIC.live;
const HOST = "https://wiki.example";

/** Where a page's addresses are, and what is named after a `#`. */
interface Links {
	readonly addresses: readonly { readonly tag: string; readonly to: string }[];
	readonly ids: readonly string[];
}

const validator = new HtmlValidate({
	extends: ["html-validate:recommended", "html-validate:document"],
	rules: {
		// The files are the site's own, and its policy allows no others.
		"require-sri": "off",
		// docsify's skeleton calls the sidebar `__sidebar`, and the article main.
		"valid-id": ["error", { relaxed: true }],
		"prefer-native-element": ["error", { exclude: ["main"] }],
		// Numbers are kept on one line by their style.
		"tel-non-breaking": "off",
		// Prism leaves it as it is, where it cannot be taken for a tag.
		"no-raw-characters": "off",
		// Both forms answer while one types, and are hidden without scripts.
		"wcag/h32": "off",
	},
});

test("html-validate finds nothing on any page", async () => {
	const pages = listPages();
	const diagnostics: string[] = [];
	for (const page of pages) {
		const { results } = await validator.validateFile(join(DIST, page));
		for (const { messages } of results) {
			for (const { line, column, ruleId, message } of messages) {
				diagnostics.push(`${page}:${line}:${column} ${ruleId} ${message}`);
			}
		}
	}
	expect(diagnostics).toEqual([]);
	expect(pages.length).toBeGreaterThan(20);
});

test("no address and no anchor of any page is dead, and only links leave the site", async ({
	page: reader,
}) => {
	const links = new Map<string, Links>();
	for (const page of listPages()) {
		links.set(page, await readLinks(reader, page));
	}
	const dead: string[] = [];
	let count = 0;
	for (const [page, { addresses }] of links) {
		for (const { tag, to } of addresses) {
			count++;
			const here = new URL(page.replace(/index\.html$/, ""), HOST + BASE);
			const url = new URL(to, here);
			if (url.origin !== HOST) {
				const isLink =
					tag === "a" && /^(?:https?|mailto|tel):$/.test(url.protocol);
				if (!isLink) dead.push(`${page}: ${tag} ${to}`);
				continue;
			}
			const file = fileOf(url);
			const id = decodeURIComponent(url.hash.slice(1));
			const isThere =
				file !== undefined && (id === "" || links.get(file)?.ids.includes(id));
			if (!isThere) dead.push(`${page}: ${tag} ${to}`);
		}
	}
	expect(dead).toEqual([]);
	expect(count).toBeGreaterThan(500);
});

test("every page is in the site map, and every address there is a page", () => {
	const xml = readFileSync(join(DIST, "sitemap.xml"), "utf8");
	const files = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = ""]) =>
		fileOf(new URL(url)),
	);
	const pages = listPages().filter((page) => page !== "404.html");
	expect(files.sort()).toEqual(pages.sort());
});

function listPages(): readonly string[] {
	return readdirSync(DIST, { recursive: true, encoding: "utf8" })
		.map((name) => name.replaceAll("\\", "/"))
		.filter((name) => name.endsWith(".html"));
}

/** The file that a server sends for an address of the site. */
function fileOf({ pathname }: URL): string | undefined {
	if (!pathname.startsWith(BASE)) return undefined;
	const name = decodeURIComponent(pathname.slice(BASE.length));
	const file = /(?:^|\/)$/.test(name) ? `${name}index.html` : name;
	return existsSync(join(DIST, file)) ? file : undefined;
}

/** Read in a browser, where nothing is loaded or run. */
function readLinks(page: Page, file: string): Promise<Links> {
	return page.evaluate(
		(html) => {
			const parsed = new DOMParser().parseFromString(html, "text/html");
			const addresses = [
				...parsed.querySelectorAll('[href], [src], meta[property="og:image"]'),
			].map((element) => ({
				tag: element.localName,
				to:
					element.getAttribute("href") ??
					element.getAttribute("src") ??
					element.getAttribute("content") ??
					"",
			}));
			const ids = [...parsed.querySelectorAll("[id]")].map(({ id }) => id);
			return { addresses, ids };
		},
		readFileSync(join(DIST, file), "utf8"),
	);
}
