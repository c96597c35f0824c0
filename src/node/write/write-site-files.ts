import type { Directory } from "../../core/directory/directory.ts";
import { formatStaticRoute } from "../../core/links/static-route.ts";
import { atomFeed, FEED_FILE } from "../../core/site/atom-feed.ts";
import {
	LASTING_POLICY,
	securityHeaders,
} from "../../core/site/content-policy.ts";
import { caddyConfig, nginxConfig } from "../../core/site/server-configs.ts";
import { headersFile, type ServedSite } from "../../core/site/server-files.ts";
import {
	robotsText,
	siteMapXml,
	webManifest,
} from "../../core/site/site-files.ts";
import type { StaticPage } from "../../core/site/static-page.ts";
import type { SiteAddress } from "../serve/site-address.ts";
import { writeOutput } from "./output-folder.ts";

/** Input of the files beside the pages. */
export interface BuiltSite {
	readonly pages: readonly StaticPage[];
	readonly address: SiteAddress;
	readonly policy: string;
	/** The directory, if the wiki has a page of changes. */
	readonly changed: Directory | undefined;
	/** Folder of the finished pages. */
	readonly folder: string;
}

const PREVIEW = "http://127.0.0.1:4173";

/**
 * Write the files for search engines, feed readers, browsers and hosts: site
 * map, robots rules, feed of changes, web app manifest, and headers for
 * Cloudflare and Netlify.
 */
export function writeSiteFiles(folder: string, site: BuiltSite): void {
	const { pages, address, policy, changed } = site;
	const url = address.url ?? PREVIEW + address.base;
	const listed = pages
		.filter(({ base }) => base === undefined)
		.map(({ path, checkedOn }) => ({
			address: formatStaticRoute("/", path).replace(/^\.\//, ""),
			checkedOn,
		}));
	const home = pages.find(({ path }) => path === "/");
	writeOutput(folder, "sitemap.xml", siteMapXml(url, listed));
	writeOutput(folder, "robots.txt", robotsText(url));
	if (changed) writeOutput(folder, FEED_FILE, atomFeed(url, changed));
	writeOutput(folder, "manifest.json", webManifest(home?.description ?? ""));
	writeOutput(folder, "_headers", headersFile(servedSite(site, policy)));
}

/** Write servers' settings, which name the folder. */
export function writeServerFiles(folder: string, site: BuiltSite): void {
	const served = servedSite(site, LASTING_POLICY);
	writeOutput(folder, "nginx.conf", nginxConfig(served));
	writeOutput(folder, "Caddyfile", caddyConfig(served));
}

function servedSite(
	{ address, folder }: BuiltSite,
	policy: string,
): ServedSite {
	return {
		base: address.base,
		folder,
		headers: securityHeaders(policy),
	};
}
