import { type Acquirer, parseAcquirers } from "./directory/acquirers.ts";
import { type Directory, parseDirectory } from "./directory/directory.ts";
import { buildSiteMap } from "./links/build-site-map.ts";
import { listPages, readSidebar, type SidebarItem } from "./links/sidebar.ts";
import type { SiteMap } from "./links/site-map.ts";
import { withChanges } from "./links/with-changes.ts";
import { type Diagnostic, mistakeAt } from "./markdown/diagnostic.ts";
import { type Page, pagePath, parsePage } from "./markdown/page.ts";
import type { SourceFile } from "./markdown/source-file.ts";
import { readSynonyms, type Synonyms } from "./synonyms/read-synonyms.ts";

/** A page and its source file. */
export interface WikiPage extends Page, SourceFile {
	/** Whether the sidebar lists it. */
	readonly isListed: boolean;
}

/** The parsed contents of `docs/`. */
export interface Wiki {
	/** In the sidebar's order, then unlisted pages in the order of the files. */
	readonly pages: readonly WikiPage[];
	/** The page shown at unknown addresses. */
	readonly notFound: WikiPage | undefined;
	readonly sidebar: readonly SidebarItem[];
	readonly directory: Directory;
	readonly acquirers: readonly Acquirer[];
	/** The places of the sidebar's pages. */
	readonly siteMap: SiteMap;
	/** Meanings of query words, and where questions are answered. */
	readonly synonyms: Synonyms;
	/** Pages that could not be read; the other pages are unaffected. */
	readonly problems: readonly Diagnostic[];
}

const SIDEBAR = "_sidebar.md";
const NOT_FOUND = "_404.md";
/** Files that are not pages, such as `_sidebar.md`. */
const PART = /(?:^|\/)_[^/]*$/;

/**
 * Parse the wiki's Markdown for both hosts, the check, the search and the
 * exports.
 *
 * @param written the files of `docs/` that could be read
 * @example
 * readWiki([{ name: "README.md", markdown: "# 首页 :id=home" }]).pages[0].path // "/"
 */
export function readWiki(written: readonly SourceFile[]): Wiki {
	const textOf = (name: string) =>
		written.find((file) => file.name === name)?.markdown ?? "";
	const sidebar = unlessTooDeep(() => readSidebar(textOf(SIDEBAR))) ?? [];
	const directory =
		unlessTooDeep(() => parseDirectory(textOf("phones.md"))) ??
		parseDirectory("");
	const listed = new Map(listPages(sidebar).map((item) => [item.file, item]));
	const read = withChanges(written, sidebar, directory)
		.filter(({ name }) => !PART.test(name) || name === NOT_FOUND)
		.map((file) => readPage(file, listed.get(file.name)));
	const byName = new Map(read.map(({ page }) => [page.name, page]));
	const acquirers = parseAcquirers(textOf("acquirers.md"));
	const menu = [...listed.values()].map(
		({ file, title }) =>
			byName.get(file) ?? { path: pagePath(file), title, headings: [] },
	);
	const { entries } = directory;
	return {
		pages: [...new Set([...listed.keys(), ...byName.keys()])]
			.filter((name) => name !== NOT_FOUND)
			.flatMap((name) => byName.get(name) ?? []),
		notFound: byName.get(NOT_FOUND),
		sidebar,
		directory,
		acquirers,
		siteMap: buildSiteMap(menu, { entries, acquirers }),
		synonyms: readSynonyms(written),
		problems: [
			...read.flatMap(({ problem }) => problem ?? []),
			...[...listed.keys()].filter((name) => !byName.has(name)).map(unreadable),
		],
	};
}

function readPage(
	file: SourceFile,
	item: SidebarItem | undefined,
): { readonly page: WikiPage; readonly problem: Diagnostic | undefined } {
	const path = pagePath(file.name);
	const parsed = unlessTooDeep(() => parsePage(path, file.markdown));
	const page = parsed ?? { path, title: item?.title ?? path, headings: [] };
	return {
		page: { ...file, ...page, isListed: item !== undefined },
		problem: parsed ? undefined : tooDeep(file.name),
	};
}

/** Return `undefined` if reading throws: marked overflows the stack on deep nesting. */
function unlessTooDeep<Read>(read: () => Read): Read | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}

function unreadable(name: string): Diagnostic {
	const hint = "检查文件名和网络，然后重新打开这一页";
	return mistakeAt({ file: `docs/${name}`, line: 1 }, "这个文件读不到", hint);
}

function tooDeep(name: string): Diagnostic {
	return mistakeAt(
		{ file: `docs/${name}`, line: 1 },
		"这一页读不出来，引用或列表套得太深",
		"找到连着很多个 > 或者缩进很多层的地方，删去",
	);
}
