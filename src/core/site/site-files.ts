import { escapeXml } from "../text/escape-xml.ts";

/** A page for search engines. */
export interface ListedPage {
	/** Address in the served folder, such as `phones/lakala/`. */
	readonly address: string;
	/** ISO date of the last check, where the page has one. */
	readonly checkedOn: string | undefined;
}

/**
 * The site map, after sitemaps.org's protocol 0.9.
 *
 * @param url whole address of the served folder, with a slash at its end
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

/** Everybody may read everything; where the site map is. */
export function robotsText(url: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${url}sitemap.xml\n`;
}

/** The web app's manifest; its addresses are relative and hold under any path. */
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
