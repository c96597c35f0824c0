import type { Entry } from "../directory/directory.ts";
import { changeOf } from "../directory/directory.ts";
import { formatStaticRoute } from "../links/static-route.ts";
import { callScript } from "../lookup/call-script.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { isoDate } from "../text/iso-date.ts";
import type { DescribedPage } from "./page-json-ld.ts";

/** The page that an entry of the directory has for itself. */
export interface EntryPage extends DescribedPage {
	readonly article: string;
}

const DIRECTORY = "/phones";
const BLOCK =
	/<section class="entry" data-entry="([\w-]+)"[\s\S]*?<\/section>/g;
const ROWS = / data-rows="\d+"/;
const HEADING = /(<\/?)h3(?=[ >])/g;
const RELATIVE = /(<a [^>]*href=")(?![a-z]+:|[/#])/g;

/**
 * A page for each entry, out of the finished article of the directory: its
 * block, what to say, how to deregister, and its neighbours.
 */
export function entryPages(
	entries: readonly Entry[],
	article: string,
): readonly EntryPage[] {
	const blocks = new Map(
		[...article.matchAll(BLOCK)].map(([block, id = ""]) => [id, block]),
	);
	return entries.flatMap((entry, index) => {
		const block = blocks.get(entry.id);
		if (!block) return [];
		const path = pathOf(entry);
		const neighbours = [entries[index - 1], entries[index + 1]];
		return {
			...describeEntry(entry),
			article:
				ownBlock(block, entry.id) +
				adviceHtml(entry, path) +
				neighboursHtml(path, neighbours),
		};
	});
}

/** What the page of an entry says of itself: its title has short name and number. */
export function describeEntry(entry: Entry): DescribedPage {
	return {
		path: pathOf(entry),
		title: titleOf(entry),
		description: summaryOf(entry),
		checkedOn: isoDate(entry.checked),
	};
}

/**
 * Links that were given from a page, as given from a page in its folder.
 *
 * @example
 * deepenLinks('<a href="../x/">') // '<a href="../../x/">'
 */
export function deepenLinks(html: string): string {
	return html.replace(RELATIVE, "$1../");
}

function pathOf({ id }: Entry): string {
	return `${DIRECTORY}/${id}`;
}

function titleOf({ name, names, hotlines }: Entry): string {
	const dialable = hotlines.find(({ phone }) => phone.dialable);
	const short = names.find((each) => name.includes(each)) ?? name;
	return dialable ? `${short} 客服电话 ${dialable.phone.printed}` : short;
}

function summaryOf(entry: Entry): string {
	const numbers = entry.hotlines
		.filter(({ phone }) => phone.dialable)
		.map(({ phone, hours }) => phone.printed + (hours ? `（${hours}）` : ""));
	const prefixes = entry.prefixes.map(({ code }) => code);
	return [
		entry.name,
		changeOf(entry),
		numbers.length > 0 && `电话 ${numbers.join("、")}`,
		prefixes.length > 0 && `商户编号前三位 ${prefixes.join("、")}`,
		entry.checked && `核对于 ${entry.checked}`,
	]
		.filter(Boolean)
		.join("；");
}

/** The entry's heading becomes the page's, which shows it at once; the others' places are on the page above. */
function ownBlock(block: string, id: string): string {
	return deepenLinks(block)
		.replace(ROWS, "")
		.replace(HEADING, "$1h1")
		.replace(/href="#([\w-]+)"/g, (link, place) =>
			place === id ? link : `href="../#${place}"`,
		);
}

function adviceHtml({ id, kind }: Entry, path: string): string {
	const href = (page: string, place?: string) =>
		formatStaticRoute(path, page, place);
	const say =
		kind === "regulator"
			? ""
			: `<div class="heading-row"><h2 id="say" tabindex="-1"><a href="#say" data-id="say" class="anchor"><span>电话里怎么说</span></a></h2></div><p>${escapeHtml(callScript([]))}</p>`;
	return `${say}<div class="heading-row"><h2 id="how" tabindex="-1"><a href="#how" data-id="how" class="anchor"><span>怎么注销</span></a></h2></div><ul><li><a href="${href("/deregistration", "procedure")}">注销流程</a></li><li><a href="${href("/deregistration", "self-service")}">闲置满 12 个月的，自己中止</a></li><li><a href="${href("/deregistration", "complaint")}">被拒绝了，怎么投诉</a></li><li><a href="${href(DIRECTORY, id)}">在电话汇总里看这一条</a></li></ul>`;
}

function neighboursHtml(
	path: string,
	[before, after]: readonly (Entry | undefined)[],
): string {
	const link = (label: string, entry: Entry | undefined) =>
		entry
			? `<a href="${formatStaticRoute(path, pathOf(entry))}"><span>${label}</span> ${escapeHtml(entry.name)}</a>`
			: "";
	return `<nav class="neighbours" aria-label="上一条和下一条">${link("上一条", before)}${link("下一条", after)}</nav>`;
}
