import "../styles/theme.css";
import "../styles/base.css";
import "../styles/skeleton.css";
import "../styles/article.css";
import "../styles/page-links.css";
import "../styles/way.css";
import "../styles/notice.css";
import "../styles/fields.css";
import "../styles/merchant-lookup.css";
import "../styles/search.css";
import "../styles/entry.css";
import "../styles/code.css";
import "../styles/lookup-card.css";
import "../styles/search-layer.css";
import "../styles/plan.css";
import "../styles/due.css";
import "../styles/print.css";
import type { Plugin } from "docsify";
import { CHANGES_FILE } from "../core/directory/changes-page.ts";
import { formatHashRoute } from "../core/links/hash-route.ts";
import { readQuery } from "../core/search/search-query.ts";
import { topBarHtml } from "../core/site/top-bar.ts";
import { addArticleButtons, listenForCopy } from "./article/copy-buttons.ts";
import { listenForDrawer } from "./article/drawer.ts";
import { followReading, markCurrent } from "./article/mark-current.ts";
import { openForPrint } from "./article/open-for-print.ts";
import { keepOpenStateTrue, showOpenState } from "./article/open-now.ts";
import { defineThemeSwitch } from "./article/theme-switch-element.ts";
import { loadWiki } from "./docsify/load-wiki.ts";
import { markdownCompiler } from "./docsify/markdown-compiler.ts";
import { shownPage } from "./docsify/shown-page.ts";
import { adoptSkeleton, muteProgress } from "./docsify/skeleton.ts";
import { WikiHost } from "./docsify/wiki-host.ts";
import { defineMerchantLookup } from "./lookup/merchant-lookup-element.ts";
import { hasPlan } from "./plan/has-plan.ts";
import { addPlanButtons, listenForPlan } from "./plan/listen-for-plan.ts";
import { defineMyMerchants } from "./plan/my-merchants-element.ts";
import { tellDue } from "./plan/tell-due.ts";
import { setHtml } from "./platform/trusted-content.ts";
import { defineWikiSearch } from "./search/wiki-search-element.ts";

const bar = document.querySelector(".top-bar");
if (bar) setHtml(bar, topBarHtml(formatHashRoute("/")));

const wiki = await loadWiki("/docs/");
const { signal } = new AbortController();

defineThemeSwitch();
const { entries } = wiki.directory;
const sources = { href: formatHashRoute, entries, acquirers: wiki.acquirers };
defineMerchantLookup({
	...sources,
	fileHref: (file) => file,
	failure:
		entries.length === 0
			? "电话表没有读到，现在查不了。请检查网络后重新打开；急用可以先打 12363。"
			: undefined,
	gap:
		wiki.entryProblems.length > 0
			? "电话表有读不出来的地方，名单可能不全，查不到的不一定没有。"
			: undefined,
});

defineMyMerchants({
	...sources,
	failure:
		entries.length === 0
			? "电话表没有读到，看不出编号是哪家的。请检查网络后重新打开；清单照样能记。"
			: undefined,
});

/** Plugin that adds the buttons to each rendered page. */
const buttonsPlugin: Plugin = (hook, host) => {
	hook.doneEach(() => {
		const article = document.querySelector("#main");
		if (!article) return;
		addArticleButtons(article);
		addPlanButtons(article);
	});
	hook.mounted(() => openForPrint(signal));
	hook.mounted(() => listenForPlan(formatHashRoute, signal));
	hook.mounted(() =>
		listenForCopy((id, page = shownPage(host)) => {
			const route = formatHashRoute(page, id);
			return new URL(route, location.origin).href;
		}, signal),
	);
};

/** Plugin that marks the current section in the contents. */
const readingPlugin: Plugin = (hook) => {
	hook.doneEach(markCurrent);
	hook.mounted(() => followReading(signal));
};

/** Plugin that shows beside every service time whether somebody answers now. */
const openNowPlugin: Plugin = (hook) => {
	hook.doneEach(() => showOpenState(document));
	hook.mounted(() => keepOpenStateTrue(document, signal));
};

/** Plugin that shows on the home page what is due in the reader's own list, if there is one. */
const duePlugin: Plugin = (hook, host) => {
	let leaving = new AbortController();
	hook.doneEach(() => {
		leaving.abort();
		leaving = new AbortController();
		if (shownPage(host) === "/") void showDue(leaving.signal);
	});
};

async function showDue(signal: AbortSignal): Promise<void> {
	const has = await hasPlan().catch(() => false);
	const source = { href: formatHashRoute, sources: async () => sources };
	if (has && !signal.aborted) tellDue(source, signal);
}

/** Plugin that adapts docsify's skeleton: no sections in the sidebar, and the wiki's own toggle. */
const skeletonPlugin: Plugin = (hook, host) => {
	hook.mounted(() => {
		host.compiler.subSidebar = () => "";
		adoptSkeleton();
		listenForDrawer(signal);
	});
	hook.doneEach(muteProgress);
};

/**
 * Plugin that shows the search in the address, on load and on back or forward.
 * On load, an address without a search leaves typed text alone.
 */
const searchPlugin: Plugin = (hook) => {
	const query = () => readQuery(location.href);
	const show = () => showSearch(query());
	hook.mounted(() => {
		if (query() !== "") show();
		addEventListener("popstate", show, { signal });
		addEventListener("hashchange", show, { signal });
	});
};

const showSearch = defineWikiSearch({
	names: "/search/names.json",
	text: "/search/text.json",
	cache: "no-cache",
	href: formatHashRoute,
	open: (page, id, words) => host.open(page, id, words),
	remember: (query) => host.remember(query),
});

const host = new WikiHost(wiki, {
	el: "#app",
	basePath: "/docs/",
	loadSidebar: "_sidebar.md",
	alias: {
		"/.*/_sidebar.md": "/_sidebar.md",
		// Generated from the directory, so not in `docs/`; docsify adds no base to
		// an absolute URL.
		"/changes": `${location.origin}/${CHANGES_FILE}`,
	},
	subMaxLevel: 2,
	notFoundPage: "_404.md",
	skipLink: "跳到正文",
	noEmoji: true,
	executeScript: false,
	auto2top: false,
	externalLinkTarget: "_blank",
	keyBindings: false,
	markdown: () => markdownCompiler(wiki, () => shownPage(host)),
	plugins: [
		...[buttonsPlugin, openNowPlugin, readingPlugin],
		...[duePlugin, skeletonPlugin, searchPlugin],
	],
});
