import { type Configuration, Docsify } from "docsify";
import { formatHashRoute } from "../../core/links/hash-route.ts";
import type { Missing } from "../../core/links/resolve-link.ts";
import { withQuery } from "../../core/search/with-query.ts";
import { landOn, landOnTop } from "../article/landing.ts";
import {
	removeNotices,
	showMissing,
	showMistakes,
	showProblems,
} from "../article/notice.ts";
import { isNewEntry, markEntry } from "../platform/history-entry.ts";
import { markWords } from "../search/mark-words.ts";
import { canonicalPath, normalizeAddress } from "./address.ts";
import type { EditedWiki } from "./load-wiki.ts";
import { shownPage } from "./shown-page.ts";

/**
 * docsify with the wiki's own navigation: it never sees an address other than
 * the canonical one, and lands at once, on back and forward too, where docsify
 * scrolls smoothly or not at all.
 */
export class WikiHost extends Docsify {
	readonly #wiki: EditedWiki;
	#missing: Missing | undefined;
	#reached = () => {};

	constructor(wiki: EditedWiki, configuration: Configuration) {
		const missing = normalizeAddress(wiki.siteMap, "/");
		// docsify's own listener follows this one and reads the new address.
		addEventListener("hashchange", () => {
			this.#missing = normalizeAddress(wiki.siteMap, shownPage(this));
		});
		// Back to the same address tells docsify nothing, but what was said is past.
		addEventListener("popstate", removeNotices);
		super(configuration);
		this.#wiki = wiki;
		this.#missing = missing;
		this.#hideAddress();
	}

	/**
	 * Whenever something scrolls, docsify looks for the address among the
	 * sidebar's links, also in the instant before it has been replaced; one with
	 * a quote is no selector. Source: docsify 5.0.0, `event/index.js`.
	 */
	#hideAddress(): void {
		let href = "";
		let path = "";
		this.router.getCurrentPath = () => {
			if (href === location.href) return path;
			href = location.href;
			path = canonicalPath(this.#wiki.siteMap, shownPage(this));
			return path;
		};
		// It would take the search out of the address, which is canonical by now.
		this.router.normalize = () => {};
	}

	/** Show a place, with folded words marked there. */
	open(page: string, id: string, words: readonly string[]): void {
		const route = formatHashRoute(page, id);
		this.#reached = () => {
			this.#reached = () => {};
			markWords(id, words);
		};
		if (location.hash === route) this.onNavigate("navigate");
		else location.hash = route;
	}

	/** Keep a query with the address, so that the way back leads to it. */
	remember(query: string): void {
		const { id } = this.route.query;
		const route = formatHashRoute(shownPage(this), id);
		history.replaceState(history.state, "", `/${withQuery(route, query)}`);
	}

	override onNavigate(source?: "history" | "navigate"): void {
		const { id } = this.route.query;
		this.route.query = {};
		super.onNavigate(source);
		this.route.query = id ? { id } : {};
		this.#land(id, source);
		document.title = this.#title(id);
		this.#reached();
	}

	#land(id: string | undefined, source: "history" | "navigate" | undefined) {
		const article = document.querySelector("#main");
		if (!article) return;
		removeNotices();
		showProblems(article, this.#problems());
		showMistakes(article, this.#wiki.mistakes);
		if (this.#missing) showMissing(article, this.#missing);
		else if (id) landOn(id);
		// docsify takes an address that was typed or pasted for a way back.
		else if (source !== "history" || isNewEntry()) landOnTop();
		markEntry();
		this.#missing = undefined;
	}

	#problems(): readonly string[] {
		const file = `docs${shownPage(this)}.md`;
		return this.#wiki.problems
			.filter((problem) => problem.file === file)
			.map(
				({ file, line, message, hint }) =>
					`${file} 第 ${line} 行：${message}。${hint}。`,
			);
	}

	#title(id: string | undefined): string {
		const page = this.#wiki.siteMap.find(
			({ path }) => path === shownPage(this),
		);
		const place = page?.places.find((place) => place.id === id);
		const titles = [place?.title, page?.title ?? "找不到这一页", "小微注销"];
		return [...new Set(titles.filter(Boolean))].join(" - ");
	}
}
