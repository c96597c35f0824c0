import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Window } from "happy-dom";
import { HtmlValidate } from "html-validate";
import { buildCopy, copyWiki } from "./build-copy.ts";

const DIST = "test-results/dist-static";
const BASE = "/wiki/";
const HOST = "https://wiki.example";

/** Where a page's addresses are, and what is named after a `#`. */
interface Links {
	readonly addresses: readonly { readonly tag: string; readonly to: string }[];
	readonly ids: ReadonlySet<string>;
}

const validator = new HtmlValidate({
	extends: ["html-validate:recommended", "html-validate:document"],
	rules: {
		// The files are the site's own, and its policy allows no others.
		"require-sri": "off",
		// docsify's skeleton calls the sidebar `__sidebar`, and the article main.
		"valid-id": ["error", { relaxed: true }],
		"prefer-native-element": ["error", { exclude: ["main"] }],
		// Both forms answer while one types, and are hidden without scripts.
		"wcag/h32": "off",
	},
});

test("html-validate finds nothing on any page", async () => {
	const pages = listPages();
	const findings: string[] = [];
	for (const page of pages) {
		const { results } = await validator.validateFile(join(DIST, page));
		for (const { messages } of results) {
			for (const { line, column, ruleId, message } of messages) {
				findings.push(`${page}:${line}:${column} ${ruleId} ${message}`);
			}
		}
	}
	expect(findings).toEqual([]);
	expect(pages.length).toBeGreaterThan(60);
});

test("no address and no anchor of any page is dead, and only links leave the site", () => {
	const links = new Map(listPages().map((page) => [page, readLinks(page)]));
	const dead: string[] = [];
	let count = 0;
	for (const [page, { addresses }] of links) {
		for (const { tag, to } of addresses) {
			count++;
			const here = new URL(page.replace(/index\.html$/, ""), HOST + BASE);
			const url = new URL(to, here);
			if (url.origin !== HOST) {
				const isLink = tag === "a" && /^(?:https?|tel):$/.test(url.protocol);
				if (!isLink) dead.push(`${page}: ${tag} ${to}`);
				continue;
			}
			const file = fileOf(url);
			const id = decodeURIComponent(url.hash.slice(1));
			const isThere =
				file !== undefined && (id === "" || links.get(file)?.ids.has(id));
			if (!isThere) dead.push(`${page}: ${tag} ${to}`);
		}
	}
	expect(dead).toEqual([]);
	expect(count).toBeGreaterThan(2000);
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

test("a page that cannot be rendered fails the build with its line, and leaves the last pages", () => {
	test.setTimeout(120_000);
	const folder = copyWiki("unrenderable");
	const last = join(folder, "dist/index.html");
	mkdirSync(join(folder, "dist"));
	writeFileSync(last, "the last good page");
	appendFileSync(
		join(folder, "docs/tool/lkl.md"),
		`\n好的一段\n\n${">".repeat(30_000)} 一\n\n又一段\n`,
	);
	const lines = readFileSync("docs/tool/lkl.md", "utf8").split("\n").length;
	const { status, stderr } = buildCopy(folder);
	expect(status).toBe(1);
	expect(stderr).toContain(`docs/tool/lkl.md:${lines + 3}:1 错误`);
	expect(stderr).toContain("改写或删去这一行");
	expect(readFileSync(last, "utf8")).toBe("the last good page");
});

/** The file that a server sends for an address of the site. */
function fileOf({ pathname }: URL): string | undefined {
	if (!pathname.startsWith(BASE)) return undefined;
	const name = decodeURIComponent(pathname.slice(BASE.length));
	const file = /(?:^|\/)$/.test(name) ? `${name}index.html` : name;
	return existsSync(join(DIST, file)) ? file : undefined;
}

function readLinks(page: string): Links {
	const { document } = new Window({ url: HOST });
	// Nothing is to be loaded or run.
	document.documentElement.innerHTML = readFileSync(
		join(DIST, page),
		"utf8",
	).replace(/<script[^>]*type="module"[^>]*>/, "");
	const addresses = [...document.querySelectorAll("[href], [src]")].map(
		(element) => ({
			tag: element.localName,
			to: element.getAttribute("href") ?? element.getAttribute("src") ?? "",
		}),
	);
	const images = [
		...document.querySelectorAll('meta[property="og:image"]'),
	].map((meta) => ({ tag: "meta", to: meta.getAttribute("content") ?? "" }));
	const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
	return { addresses: [...addresses, ...images], ids: new Set(ids) };
}
