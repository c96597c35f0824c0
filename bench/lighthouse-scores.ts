import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findBrowser } from "../tests/tools/find-browser.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Lighthouse's four scores of a page on its slow phone, or why there are none. */
export async function lighthouseScores(url: string): Promise<string> {
	const chrome = await launch({
		chromePath: findBrowser(true),
		chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
	});
	try {
		const result = await lighthouse(url, {
			port: chrome.port,
			logLevel: "error",
			onlyCategories: CATEGORIES,
		});
		const scores = CATEGORIES.map(
			(name) => result?.lhr.categories[name]?.score ?? Number.NaN,
		);
		return scores.map((score) => Math.round(score * 100)).join(", ");
	} catch (error) {
		return `failed: ${String(error).split("\n")[0]}`;
	} finally {
		chrome.kill();
	}
}
