import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { readDocs } from "../src/node/docs/read-docs.ts";
import { markdownTable } from "./markdown-table.ts";
import type { ReadingSite } from "./reading-site.ts";
import { generatePages, vitepressSite, wikiSite } from "./reading-sites.ts";

const WORK = resolve("bench/node_modules/.bench");
/** Beside a page as it is, its compressed forms would count twice. */
const COMPRESSED = /\.(?:gz|br)$/;

interface Built {
	readonly seconds: number;
	readonly bytes: number;
}

/** Build the wiki with so many pages more, beside VitePress; the table, in Markdown. */
export async function measureBuilding(
	counts: readonly number[],
): Promise<string> {
	const rows: (readonly string[])[] = [];
	const sites = [wikiSite, vitepressSite];
	for (const count of counts) {
		for (const site of sites) {
			const all = counts.length * sites.length;
			console.log(
				`${rows.length + 1}/${all} building ${site.name}, ${count} pages …`,
			);
			const built = await buildOnce(site, count).catch(String);
			rows.push([
				site.name,
				count.toLocaleString("en"),
				...(typeof built === "string"
					? [`failed: ${built.split("\n")[0]}`, "–", "–"]
					: [
							built.seconds.toFixed(1),
							((built.seconds * 1000) / count).toFixed(1),
							(built.bytes / 1e6).toFixed(1),
						]),
			]);
		}
	}
	return markdownTable(
		["site", "pages more", "s", "ms per page", "MB written"],
		rows,
	);
}

async function buildOnce(site: ReadingSite, count: number): Promise<Built> {
	const folder = join(WORK, `building-${site.name.replace(/\W/g, "")}`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const files = [...readDocs("docs"), ...generatePages(count)];
	const from = performance.now();
	await site.build(files, folder, "https://wiki.example/");
	const seconds = (performance.now() - from) / 1000;
	const bytes = sizeOf(join(folder, site.output));
	rmSync(folder, { recursive: true, force: true });
	return { seconds, bytes };
}

function sizeOf(folder: string): number {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => !COMPRESSED.test(name))
		.map((name) => statSync(join(folder, name)))
		.filter((file) => file.isFile())
		.reduce((total, { size }) => total + size, 0);
}
