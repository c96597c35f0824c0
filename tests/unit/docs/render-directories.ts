import type { SourceFile } from "../../../src/core/markdown/source-file.ts";
import { describePages } from "../../../src/core/site/describe-pages.ts";
import { renderPages } from "../../../src/node/render/render-pages.ts";
import { wikiOf } from "./wiki-of.ts";

/**
 * The article of each directory, as the static pages have it. They are
 * rendered together, because docsify's compiler takes seconds to load.
 */
export async function renderDirectories(
	directories: readonly string[],
	files: readonly SourceFile[],
): Promise<readonly string[]> {
	const { siteMap, entries } = wikiOf(files);
	const about = describePages(files, entries);
	const pages = await renderPages(
		directories.map((markdown) => ({ name: "phones.md", markdown })),
		{ siteMap, entries, about, base: "/" },
	);
	return pages
		.filter(({ path }) => path === "/phones")
		.map(({ article }) => article);
}
