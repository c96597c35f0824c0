import { expect, test } from "vitest";
import {
	robotsText,
	siteMapXml,
	webManifest,
} from "../../../../src/core/site/site-files.ts";

test("siteMapXml gives whole, escaped addresses and the dates of the checks", () => {
	const xml = siteMapXml("https://a.example/", [
		{ address: "", checkedOn: "2026-11-23" },
		{ address: "a&b/", checkedOn: undefined },
	]);
	expect(xml).toContain(
		"<url><loc>https://a.example/</loc><lastmod>2026-11-23</lastmod></url>",
	);
	expect(xml).toContain("<url><loc>https://a.example/a&#38;b/</loc></url>");
});

test("robotsText allows everything and names the site map", () => {
	expect(robotsText("https://a.example/")).toMatch(
		/Allow: \/\n\nSitemap: https:\/\/a\.example\/sitemap\.xml\n$/,
	);
});

test("webManifest holds under any path", () => {
	const manifest = JSON.parse(webManifest("一句话"));
	expect(manifest).toMatchObject({
		start_url: "./",
		scope: "./",
		lang: "zh-CN",
		description: "一句话",
	});
	expect(manifest.icons.map(({ src }: { src: string }) => src)).toEqual([
		"icon-192.png",
		"icon-512.png",
		"icon-maskable-512.png",
	]);
});
