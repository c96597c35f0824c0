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
 * docsify with the wiki's own navigation: it sees only canonical addresses, and
 * scrolls to a place at once, also on back and forward, where docsify scrolls
 * smoothly or not at all.
 */
export class WikiHost extends Docsify {
	readonly #wiki: EditedWiki;
	#missing: Missing | undefined;
	#reached = () => {};

	constructor(wiki: EditedWiki, configuration: Configuration) {
		const missing = normalizeAddress(wiki.siteMap, "/");
		// docsify's own listener runs after this one and reads the new address.
		addEventListener("hashchange", () => {
			this.#missing = normalizeAddress(wiki.siteMap, shownPage(this));
		});
		// docsify ignores going back to the same address, but the notices are outdated.
		addEventListener("popstate", removeNotices);
		super(configuration);
		this.#wiki = wiki;
		this.#missing = missing;
		this.#hideAddress();
	}

	/**
	 * Give docsify only the canonical address: on every scroll it looks for the
	 * address among the sidebar's links, even before the address has been
	 * replaced, and one with a quote is no valid selector. Source: docsify 5.0.0,
	 * `event/index.js`.
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
		// docsify would remove the search from the address, which is already canonical.
		this.router.normalize = () => {};
	}

	/** Open a place and mark folded words there. */
	open(page: string, id: string, words: readonly string[]): void {
		const route = formatHashRoute(page, id);
		this.#reached = () => {
			this.#reached = () => {};
			markWords(id, words);
		};
		if (location.hash === route) this.onNavigate("navigate");
		else location.hash = route;
	}

	/** Put a query into the address, so that going back restores it. */
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
		// docsify reports a typed or pasted address as `history`.
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
