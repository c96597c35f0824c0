import "../../styles/notice.css";
import { resolveLink } from "../../core/links/resolve-link.ts";
import type { SiteMap } from "../../core/links/site-map.ts";
import { removeNotices, showMissing } from "../article/notice.ts";
import { fetchJson } from "../platform/fetch-with-retry.ts";
import { dataUrl } from "./static-data.ts";

/** Where the static pages stand. */
export interface StaticSite {
	/** Path of the served folder, such as `/` or `/wiki/`. */
	readonly root: string;
	/** Page that is shown. */
	readonly page: string;
	href(page: string, id?: string): string;
}

/**
 * Go where an address means that is no place of the page: an old one with a
 * route behind the `#`, one with `?id=`, one whose page does not exist. Where
 * nothing is meant, the page says so and offers the nearest.
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
		// The page that stands for one that is missing says itself where to go.
		const isListed = page === "/_404" && !isLikely;
		const offered = isListed ? nearest.slice(0, 1) : nearest;
		showMissing(article, { ...resolution, nearest: offered }, href);
	}
}
