import type { Finding } from "../../core/check/finding.ts";
import {
	type Acquirer,
	parseAcquirers,
} from "../../core/directory/acquirers.ts";
import {
	type Directory,
	parseDirectory,
} from "../../core/directory/directory.ts";
import { buildSiteMap } from "../../core/links/build-site-map.ts";
import type { SiteMap } from "../../core/links/site-map.ts";
import { type Page, pagePath, parsePage } from "../../core/markdown/page.ts";

/** Everything the wiki knows, read from its Markdown. */
export interface Wiki {
	readonly siteMap: SiteMap;
	readonly directory: Directory;
	readonly acquirers: readonly Acquirer[];
	/** Pages of the sidebar whose file could not be read. */
	readonly problems: readonly Finding[];
	/** What `npm start` found wrong in all pages, one a line. */
	readonly mistakes: readonly string[];
}

const SIDEBAR_LINK = /\[([^\]]+)\]\(\/([\w/-]+\.md)\)/g;

/**
 * Read every page that the sidebar names. A file that cannot be read costs
 * its own page, never the wiki.
 *
 * @param docs address of the folder of Markdown, such as `/docs/`
 */
export async function loadWiki(docs: string): Promise<Wiki> {
	const sidebar = (await fetchText(`${docs}_sidebar.md`)) ?? "";
	const files = [...sidebar.matchAll(SIDEBAR_LINK)].map(
		async ([, title = "", file = ""]) => ({
			file,
			title,
			markdown: await fetchText(docs + file),
		}),
	);
	const pages = await Promise.all(files);
	const mistakes = (await fetchText("/mistakes.md")) ?? "";
	const text = (name: string) =>
		pages.find(({ file }) => file === name)?.markdown ?? "";
	const directory = parseDirectory(text("phones.md"));
	const acquirers = parseAcquirers(text("acquirers.md"));
	const { entries } = directory;
	return {
		siteMap: buildSiteMap(pages.map(toPage), { entries, acquirers }),
		directory,
		acquirers,
		problems: pages
			.filter(({ markdown }) => markdown === undefined)
			.map(({ file }) => unreadable(file)),
		mistakes: mistakes.split("\n").filter((line) => line !== ""),
	};
}

async function fetchText(url: string): Promise<string | undefined> {
	try {
		const response = await fetch(url);
		return response.ok ? await response.text() : undefined;
	} catch {
		return undefined;
	}
}

interface File {
	readonly file: string;
	readonly title: string;
	readonly markdown: string | undefined;
}

function toPage({ file, title, markdown }: File): Page {
	const path = pagePath(file);
	return markdown === undefined
		? { path, title, headings: [] }
		: parsePage(path, markdown);
}

function unreadable(file: string): Finding {
	return {
		file: `docs/${file}`,
		...{ line: 1, column: 1, severity: "error" },
		message: "这个文件读不到",
		cure: "检查文件名和网络，然后重新打开这一页",
	};
}
