import { type Change, listChanges } from "../directory/changes-page.ts";
import type { Directory } from "../directory/directory.ts";
import { shortName } from "../directory/short-name.ts";
import { formatStaticRoute } from "../links/static-route.ts";
import { lexLine } from "../markdown/lex-page.ts";
import { plainWords } from "../markdown/plain-words.ts";
import { type Html, html } from "../text/html.ts";

/** The feed's file in the served folder. */
export const FEED_FILE = "feed.xml";
/** Year in the tag URIs, in which the host belonged to the wiki. */
const TAGGED = "2026";
const HOST = /^https?:\/\/([^/:]*)/;

/**
 * Write the changes of the directory as an Atom feed (RFC 4287), newest first.
 * Ids are tag URIs (RFC 4151), stable as long as the wiki's host is. A change is
 * dated at 0:00 of its day in China.
 *
 * @param url absolute URL of the served folder, with a trailing slash
 * @example
 * atomFeed("https://a.example/", directory).includes("<id>tag:a.example,2026:changes</id>") // true
 */
export function atomFeed(
	url: string,
	{ entries, checkedOn }: Pick<Directory, "entries" | "checkedOn">,
): string {
	const changes = listChanges(entries);
	const newest = changes[0]?.on ?? checkedOn ?? `${TAGGED}-01-01`;
	const feed = html`
		<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
			<id>${tagUri(url)}</id>
			<title>小微注销：最近更新</title>
			<updated>${instantOf(newest)}</updated>
			<author><name>小微注销</name></author>
			<link rel="self" type="application/atom+xml" href="${url + FEED_FILE}"/>
			<link rel="alternate" type="text/html" href="${addressOf(url, "/changes")}"/>
			${changes.map((change) => entryXml(url, change))}
		</feed>`;
	return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entryXml(url: string, { entry, on, text, index }: Change): Html {
	const words = plainWords(lexLine(text));
	return html`
		<entry>
			<id>${tagUri(url)}/${entry.id}/${on}/${index}</id>
			<title>${shortName(entry)}：${words}</title>
			<updated>${instantOf(on)}</updated>
			<link rel="alternate" type="text/html" href="${addressOf(url, "/phones", entry.id)}"/>
			<content type="text">${entry.name}：${words}</content>
		</entry>`;
}

function tagUri(url: string): string {
	const [, host = ""] = HOST.exec(url) ?? [];
	return `tag:${host},${TAGGED}:changes`;
}

function instantOf(day: string): string {
	return `${day}T00:00:00+08:00`;
}

function addressOf(url: string, page: string, id?: string): string {
	return url + formatStaticRoute("/", page, id).replace(/^\.\//, "");
}
