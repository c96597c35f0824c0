import "../../styles/notice.css";
import { resolveLink } from "../../core/links/resolve-link.ts";
import type { SiteMap } from "../../core/links/site-map.ts";
import { removeNotices, showMissing } from "../article/notice.ts";
import { fetchJson } from "../platform/fetch-with-retry.ts";
import { dataUrl } from "./static-data.ts";

/** Addresses of the static pages. */
export interface StaticSite {
	/** Path of the served folder, such as `/` or `/wiki/`. */
	readonly root: string;
	/** The current page. */
	readonly page: string;
	href(page: string, id?: string): string;
}

/**
 * Redirect an address that is no place of the page: an old one with a route
 * after the `#`, one with `?id=`, one whose page does not exist. If nothing
 * matches, show a notice with the nearest places.
 */
export async function resolveAddress(site: StaticSite): Promise<void> {
	const { root, page, href } = site;
	const article = document.querySelector("#main");
	const siteMap = await fetchJson<SiteMap>(dataUrl("places"));
	const resolution = resolveLink(location.href, siteMap, {
		...{ base: root, currentPage: page === "/_404" ? "/" : page },
	});
	if (resolution.kind === "found") {
		location.replace(href(resolution.page, resolution.id));
	} else if (article) {
		removeNotices();
		const { isLikely, nearest } = resolution;
		// The 404 page already says where to go.
		const isListed = page === "/_404" && !isLikely;
		const offered = isListed ? nearest.slice(0, 1) : nearest;
		showMissing(article, { ...resolution, nearest: offered }, href);
	}
}
