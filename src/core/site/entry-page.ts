import type { Entry, WrittenEntry } from "../directory/entry.ts";
import { entryHtml } from "../directory/entry-html.ts";
import { formatStatus, hasEnded } from "../directory/status.ts";
import { callScript } from "../lookup/call-script.ts";
import { createCompiler } from "../markdown/compile-page.ts";
import { headingRow } from "../markdown/heading-row.ts";
import type { PageHost } from "../markdown/page-host.ts";
import { type Html, html } from "../text/html.ts";
import { isoDate } from "../text/iso-date.ts";
import { staticHost } from "./page-hosts.ts";
import type { DescribedPage } from "./page-json-ld.ts";
import { DIRECTORY } from "./render-article.ts";

/** The page of a single directory entry. */
export interface EntryPage extends DescribedPage {
	readonly article: Html;
}

/**
 * Render the page of an entry: its block, what to say, how to deregister, and
 * links to its neighbours.
 */
export function entryPage(
	entry: WrittenEntry,
	neighbours: readonly (Entry | undefined)[],
): EntryPage {
	const about = describeEntry(entry);
	const host = staticHost(about.path);
	const { id, name } = entry;
	const title = { level: 1, id, title: name, href: `#${id}` };
	const block = entryHtml(entry, headingRow(title), {
		compileLine: createCompiler(host).compileLine,
		href: host.href,
		fileHref: host.fileHref,
	});
	const article = html`
		${block}
		${adviceHtml(entry, host)}
		${neighboursHtml(neighbours, host)}`;
	return { ...about, article };
}

/** Describe the page of an entry; its title has the short name and the number. */
export function describeEntry(entry: Entry): DescribedPage {
	return {
		path: pathOf(entry),
		title: titleOf(entry),
		description: summaryOf(entry),
		checkedOn: isoDate(entry.checked),
	};
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
		entry.status && formatStatus(entry.status),
		numbers.length > 0 && `电话 ${numbers.join("、")}`,
		prefixes.length > 0 && `商户编号前三位 ${prefixes.join("、")}`,
		entry.checked && `核对于 ${entry.checked}`,
	]
		.filter(Boolean)
		.join("；");
}

function adviceHtml({ id, kind, status }: Entry, { href }: PageHost): Html {
	const heading = (id: string, title: string) =>
		headingRow({ level: 2, id, title, href: `#${id}` });
	const item = (words: string, page: string, place: string) =>
		html`<li><a href="${href(page, place)}">${words}</a></li>`;
	return html`
		${kind !== "regulator" && [heading("say", "电话里怎么说"), html`<p>${callScript([])}</p>`]}
		${heading("how", "怎么注销")}
		<ul>
			${hasEnded(status) && item("机构已经停业，怎么办", "/deregistration", "ended")}
			${item("注销流程", "/deregistration", "procedure")}
			${item("闲置满 12 个月的，自己中止", "/deregistration", "self-service")}
			${item("被拒绝了，怎么投诉", "/deregistration", "complaint")}
			${item("在电话汇总里看这一条", DIRECTORY, id)}
		</ul>`;
}

function neighboursHtml(
	[before, after]: readonly (Entry | undefined)[],
	{ href }: PageHost,
): Html {
	const link = (label: string, entry: Entry | undefined) =>
		entry &&
		html`<a href="${href(pathOf(entry))}"><span>${label}</span> ${entry.name}</a>`;
	return html`
		<nav class="neighbours" aria-label="上一条和下一条">
			${link("上一条", before)}
			${link("下一条", after)}
		</nav>`;
}
