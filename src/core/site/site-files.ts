import { escapeXml } from "../text/escape-xml.ts";

/** A page listed for search engines. */
export interface ListedPage {
	/** Address in the served folder, such as `phones/lakala/`. */
	readonly address: string;
	/** ISO date of the last check, if any. */
	readonly checkedOn: string | undefined;
}

/**
 * Write the site map, following sitemaps.org's protocol 0.9.
 *
 * @param url absolute URL of the served folder, with a trailing slash
 */
export function siteMapXml(url: string, pages: readonly ListedPage[]): string {
	const entries = pages.map(({ address, checkedOn }) => {
		const date = checkedOn ? `<lastmod>${checkedOn}</lastmod>` : "";
		return `<url><loc>${escapeXml(url + encodeURI(address))}</loc>${date}</url>\n`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("")}</urlset>
`;
}

/** Write `robots.txt`: everything is allowed, and the site map is linked. */
export function robotsText(url: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${url}sitemap.xml\n`;
}

/** Write the web app's manifest; its relative addresses work under any base path. */
export function webManifest(description: string): string {
	const icon = (size: number, purpose: "any" | "maskable") => ({
		src: `icon-${purpose === "any" ? "" : "maskable-"}${size}.png`,
		sizes: `${size}x${size}`,
		type: "image/png",
		purpose,
	});
	return JSON.stringify({
		name: "小微注销",
		short_name: "小微注销",
		description,
		lang: "zh-CN",
		start_url: "./",
		scope: "./",
		display: "minimal-ui",
		background_color: "#ffffff",
		theme_color: "#0b5c8f",
		icons: [icon(192, "any"), icon(512, "any"), icon(512, "maskable")],
	});
}
