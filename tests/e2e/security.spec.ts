import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { sampleOf } from "../tools/sample-of.ts";
import { readAttacks, watchForAttacks } from "./attack-oracle.ts";
import { buildCopy, copyWiki } from "./build-copy.ts";
import { hurryFrames } from "./hurry-frames.ts";
import { expect, test } from "./wiki.ts";

const ATTACKS = readAttacks();
/** A page takes as many before it is opened anew. */
const PER_PAGE = 200;
/** Characters and attacks of a page of Markdown: the build refuses longer ones. */
const MOST_CHARACTERS = 90_000;
const PER_ARTICLE = 190;
/** As many are asked in one go, whatever becomes of them. */
const PER_CALL = 50;
/** In whole addresses, each of which loads a page, there are as many; on the second host, half. */
const WHOLE = 18;
/** What only asks the core is asked less of the second host. */
const AGAIN = 240;
/** How a place is named after the `#`. */
const FORMS = ["", "/phones?id=", "/"];

test.skip(
	ATTACKS.length === 0,
	"../shared/security/payloads.txt is not beside this checkout",
);
// An address that is none is answered so, and one that is too long.
test.use({
	expected: /status of (?:404|414|431|400)/,
});

test("the watch catches what is injected, and what runs", async ({ page }) => {
	const caught = await watchForAttacks(page);
	await page.route("**/injected/", (route) =>
		route.fulfill({
			contentType: "text/html",
			body: '<p onclick="a()">一</p><script>alert(1)</script><img src="/evil.png"><a href="java&#9;script:alert(1)">二</a>',
		}),
	);
	await page.goto("./injected/");
	const all = (await caught()).join("\n");
	for (const what of ["alert()", "attribute", "script", "address", "request"]) {
		expect(all).toContain(what);
	}
});

test("attack strings after the # run nothing", async ({ page }, {
	project,
}) => {
	test.setTimeout(300_000);
	const caught = await watchForAttacks(page);
	const isStatic = project.name === "static";
	// docsify itself reads the address at any time: it is given some to answer.
	const attacks = sampleOf(ATTACKS, isStatic ? 1000 : AGAIN);
	const pause = isStatic ? 0 : 50;
	const hashes = attacks.map(
		(attack, index) => (FORMS[index % FORMS.length] ?? "") + attack,
	);
	for (let from = 0; from < hashes.length; from += PER_PAGE) {
		await expect(async () => {
			// The last address may still be leading somewhere.
			await page.goto("./");
			await expect(page.locator("#main h1")).toBeVisible();
		}).toPass();
		await tryHashes(page, {
			hashes: hashes.slice(from, from + PER_PAGE),
			pause,
		});
	}
	expect(await caught()).toEqual([]);
});

/** One address after the other; again from the next where one has led to another page. */
async function tryHashes(
	page: Page,
	tries: { readonly hashes: readonly string[]; readonly pause: number },
): Promise<void> {
	const { hashes, pause } = tries;
	let next = 0;
	while (next < hashes.length) {
		await page
			.evaluate(
				async ([hashes, next, pause]) => {
					for (const [index, hash] of hashes.entries()) {
						if (index < next) continue;
						// Outlives the page.
						window.name = String(index + 1);
						location.hash = hash;
						await new Promise((done) => setTimeout(done, pause));
					}
				},
				[hashes, next, pause] as const,
			)
			.catch(() => page.waitForLoadState());
		const tried = await page.waitForFunction(() => window.name);
		next = Number(await tried.jsonValue());
	}
}

test("attack strings in whole addresses run nothing", async ({ page }, {
	project,
}) => {
	test.setTimeout(300_000);
	const caught = await watchForAttacks(page);
	const count = project.name === "static" ? WHOLE : WHOLE / 2;
	for (const attack of sampleOf(ATTACKS, count)) {
		const text = encodeURIComponent(attack);
		for (const address of [`./x/${text}?q=${text}`, `./?id=${text}`]) {
			// The page before may still be on its way to where its address leads.
			await expect(() => page.goto(address)).toPass();
			expect(await caught(), address).toEqual([]);
		}
	}
});

test("attack strings in the search box run nothing", async ({ page }, {
	project,
}) => {
	test.setTimeout(300_000);
	await hurryFrames(page);
	const caught = await watchForAttacks(page);
	await page.goto("./");
	const box = page.getByRole("combobox", { name: "搜索" });
	await box.fill("ryx");
	await expect(page.getByRole("option").first()).toBeVisible();
	await typeEach(box, attacksFor(project));
	expect(await caught()).toEqual([]);
	await box.fill("ryx");
	await expect(page.getByRole("option").first()).toBeVisible();
});

test("attack strings in the lookup run nothing", async ({ page }, {
	project,
}) => {
	test.setTimeout(300_000);
	await hurryFrames(page);
	const caught = await watchForAttacks(page);
	await page.goto("./");
	const box = page.getByRole("textbox", { name: "商户编号" });
	await box.fill("822");
	await expect(page.locator(".card").first()).toBeVisible();
	const attacks = attacksFor(project);
	const named = attacks.map((attack) => `${attack} 822`);
	await typeEach(
		box,
		cut(named, PER_CALL).map((lines) => lines.join("\n")),
	);
	await typeEach(box, attacks);
	expect(await caught()).toEqual([]);
	await box.fill("822");
	await expect(page.locator(".card").first()).toContainText("拉卡拉");
});

/** All on the static pages; what reads them is the same on the other host. */
function attacksFor({ name }: { readonly name: string }): readonly string[] {
	return name === "static" ? ATTACKS : sampleOf(ATTACKS, AGAIN);
}

/** Write one text after the other into a box, each answered before the next. */
async function typeEach(box: Locator, texts: readonly string[]): Promise<void> {
	for (const some of cut(texts, PER_CALL)) {
		await box.evaluate(async (input, typed) => {
			const isBox =
				input instanceof HTMLInputElement ||
				input instanceof HTMLTextAreaElement;
			if (!isBox) throw new TypeError(input.localName);
			for (const text of typed) {
				input.value = text;
				input.dispatchEvent(new InputEvent("input", { bubbles: true }));
				await new Promise(requestAnimationFrame);
			}
		}, some);
	}
}

/** A list in pieces of a length. */
function cut<Item>(
	items: readonly Item[],
	length: number,
): readonly (readonly Item[])[] {
	return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
		items.slice(index * length, (index + 1) * length),
	);
}

/** As many to a page as it may hold. */
function cutIntoPages(attacks: readonly string[]): readonly string[][] {
	const pages: string[][] = [];
	let room = 0;
	for (const attack of attacks) {
		const { length } = attackMarkdown([attack]);
		const last = pages.at(-1);
		if (last && length <= room && last.length < PER_ARTICLE) {
			last.push(attack);
		} else {
			pages.push([attack]);
			room = MOST_CHARACTERS;
		}
		room -= length;
	}
	return pages;
}

/** Each string in a paragraph, a heading, a link's text and its address. */
function attackMarkdown(attacks: readonly string[]): string {
	const blocks = attacks.flatMap((attack, index) => [
		attack,
		`## 节 ${attack} :id=attack-${index}`,
		// Each in a paragraph of its own: the build refuses very long lines.
		`[一](${attack})`,
		`![二](${attack})`,
		`[${attack}](/phones.md)`,
		`[三](/phones.md "${attack}")`,
		`- 一\n- ${attack}`,
	]);
	return `# 攻击 :id=attacks\n\n${blocks.join("\n\n")}\n`;
}

test("attack strings in Markdown run nothing", async ({ page, baseURL }, {
	project,
}) => {
	test.setTimeout(300_000);
	const batches = cutIntoPages(attacksFor(project));
	const isStatic = project.name === "static";
	const folder = isStatic ? buildPages(batches) : "";
	const caught = await watchForAttacks(page);
	for (const [index, batch] of batches.entries()) {
		if (isStatic) {
			const path = join(folder, `tool/attack-${index}/index.html`);
			await page.route("**/tool/lkl/", (route) => route.fulfill({ path }));
			await page.goto("./tool/lkl/");
		} else {
			await page.route("**/docs/tool/lkl.md", (route) =>
				route.fulfill({ body: attackMarkdown(batch) }),
			);
			await page.goto(`${baseURL}/?batch=${index}#/tool/lkl`);
		}
		await expect(page.locator("#main h1").first()).toHaveText("攻击");
		expect(await caught(), `batch ${index}`).toEqual([]);
		await page.unrouteAll();
	}
});

/** Build the wiki with pages of attacks, and where that was done. */
function buildPages(batches: readonly (readonly string[])[]): string {
	const folder = copyWiki("attacked");
	for (const [index, batch] of batches.entries()) {
		const file = join(folder, `docs/tool/attack-${index}.md`);
		writeFileSync(file, attackMarkdown(batch));
	}
	const { status, stderr } = buildCopy(folder);
	expect(status, stderr).toBe(0);
	return join(folder, "dist");
}
