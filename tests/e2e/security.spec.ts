import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import {
	DOCSIFY_LOOKS,
	readAttacks,
	sampleOf,
	watchForAttacks,
} from "./attack-oracle.ts";
import { buildCopy, copyWiki } from "./build-copy.ts";
import { expect, test } from "./wiki.ts";

const ATTACKS = readAttacks();
const PER_PAGE = 40;
const WHOLE = 60;
/** How a place is named after the `#`. */
const FORMS = ["", "/phones?id=", "/"];

test.skip(
	ATTACKS.length === 0,
	"../shared/security/payloads.txt is not beside this checkout",
);
// An address that is none is answered so, and one that is too long.
test.use({
	expected: new RegExp(`status of (?:404|414|431|400)|${DOCSIFY_LOOKS.source}`),
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
	const attacks = isStatic ? ATTACKS : sampleOf(ATTACKS, 240);
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

test(`${WHOLE} attack strings in whole addresses run nothing`, async ({
	page,
}) => {
	test.setTimeout(300_000);
	const caught = await watchForAttacks(page);
	for (const attack of sampleOf(ATTACKS, WHOLE)) {
		const text = encodeURIComponent(attack);
		for (const address of [`./?q=${text}`, `./?id=${text}`, `./x/${text}`]) {
			// The page before may still be on its way to where its address leads.
			await expect(() => page.goto(address)).toPass();
			expect(await caught(), address).toEqual([]);
		}
	}
});

test("every attack string in the search box runs nothing", async ({ page }) => {
	test.setTimeout(300_000);
	const caught = await watchForAttacks(page);
	await page.goto("./");
	const box = page.getByRole("combobox", { name: "搜索" });
	await box.fill("ryx");
	await expect(page.getByRole("option").first()).toBeVisible();
	for (let from = 0; from < ATTACKS.length; from += PER_PAGE) {
		await box.evaluate(
			async (input, some) => {
				if (!(input instanceof HTMLInputElement)) return;
				for (const attack of some) {
					input.value = attack;
					input.dispatchEvent(new InputEvent("input", { bubbles: true }));
					await new Promise(requestAnimationFrame);
				}
			},
			ATTACKS.slice(from, from + PER_PAGE),
		);
	}
	expect(await caught()).toEqual([]);
	await box.fill("ryx");
	await expect(page.getByRole("option").first()).toBeVisible();
});

test("every attack string in the lookup runs nothing", async ({ page }) => {
	test.setTimeout(300_000);
	const caught = await watchForAttacks(page);
	await page.goto("./");
	const box = page.getByRole("textbox", { name: "商户编号" });
	await box.fill("822");
	await expect(page.locator(".card").first()).toBeVisible();
	for (let from = 0; from < ATTACKS.length; from += PER_PAGE) {
		const some = ATTACKS.slice(from, from + PER_PAGE);
		await box.fill(some.map((attack) => `${attack} 822`).join("\n"));
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	for (const attack of sampleOf(ATTACKS, 300)) {
		await box.fill(attack);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	expect(await caught()).toEqual([]);
});

/** Each string in a paragraph, a heading, a link's text and its address. */
function attackMarkdown(attacks: readonly string[]): string {
	const blocks = attacks.flatMap((attack, index) => [
		attack,
		`## 节 ${attack} :id=attack-${index}`,
		`[一](${attack}) ![二](${attack}) [${attack}](/phones.md "${attack}")`,
		`- 一\n- ${attack}`,
	]);
	return `# 攻击 :id=attacks\n\n${blocks.join("\n\n")}\n`;
}

test("every attack string in Markdown runs nothing", async ({ page, baseURL }, {
	project,
}) => {
	test.setTimeout(300_000);
	const batches = Array.from(
		{ length: Math.ceil(ATTACKS.length / PER_PAGE) },
		(_, index) => ATTACKS.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
	);
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
