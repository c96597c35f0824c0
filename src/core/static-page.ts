import { escapeHtml } from "./escape-html.ts";
import { lookupFormHtml } from "./lookup-form.ts";
import { searchFormHtml } from "./search-form.ts";
import { formatStaticRoute } from "./static-route.ts";

/** What a static page is made of. */
export interface StaticPage {
	/** Address of the page, such as `/tool/lkl`. */
	readonly path: string;
	/** Address from which its links are given, and what they are to be read from, if not itself. */
	readonly from: string;
	readonly base: string | undefined;
	readonly title: string;
	readonly description: string;
	/** Finished HTML of the article. */
	readonly article: string;
	/** Compiled sidebar, and the links to the page's own sections. */
	readonly sidebar: string;
	readonly sections: string;
	/** Style sheet in the served folder, such as `assets/wiki.css`. */
	readonly style: string;
	/** Script in the served folder. */
	readonly script: string;
	/** schema.org's data of the page, safe for a script element. */
	readonly jsonLd: string | undefined;
}

const ROOTED = /(<a [^>]*href=")\/(?!\/)/g;
const GROUP = /<li>([^<]+)<ul ?>/g;
/** The reader's choice of colours, before anything is painted. */
const THEME =
	'try{document.documentElement.dataset.theme=localStorage.getItem("theme")||"auto"}catch{}';

/**
 * A page of the wiki as a whole HTML document, in docsify's page skeleton, with
 * addresses that hold under any sub-path. It reads without scripts.
 */
export function staticPageHtml(page: StaticPage): string {
	const { path, from, title, description } = page;
	const root = formatStaticRoute(from, "/");
	const base = page.base ? `<base href="${escapeHtml(page.base)}">\n` : "";
	const structured = page.jsonLd
		? `<script type="application/ld+json">${page.jsonLd}</script>\n`
		: "";
	const names = [...new Set([title, "小微注销"])].join(" - ");
	return `<!doctype html>
<html lang="zh-CN" data-page="${path}">
<head>
<meta charset="utf-8">
${base}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(names)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(description)}">
<meta property="og:site_name" content="小微注销">
<meta property="og:type" content="website">
<meta property="og:locale" content="zh_CN">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14181d" media="(prefers-color-scheme: dark)">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}${page.style}">
<script>${THEME}</script>
<script type="module" src="${root}${page.script}"></script>
</head>
<body class="ready sticky static">
<a class="skip-link" href="#main">跳到正文</a>
<header class="top-bar">
<a class="bar-button" href="#__sidebar">导航</a>
<button id="menu-button" class="bar-button" type="button" aria-expanded="false">导航</button>
<a class="site-name" href="${root}">小微注销</a>
<wiki-search>${searchFormHtml}</wiki-search>
<theme-switch></theme-switch>
</header>
<div class="frame">
<aside id="__sidebar" class="sidebar">
<nav class="sidebar-nav" aria-label="主导航">${sidebarHtml(page)}</nav>
</aside>
<section class="content">
<article id="main" class="markdown-section" role="main" tabindex="-1">${finishArticle(page.article, from)}</article>
</section>
</div>
<output id="announcement" class="visually-hidden"></output>
${structured}</body>
</html>
`;
}

/** docsify marks groups and the page that is shown when it is in a browser. */
function sidebarHtml({ path, sidebar, sections }: StaticPage): string {
	const current = `<li><a href="${formatStaticRoute(path, path)}"`;
	return sidebar
		.replace(GROUP, '<li class="group">$1<ul>')
		.replace(new RegExp(`${escapePattern(current)}[^>]*>[^<]*</a>`), (link) =>
			link.replace("<li>", '<li aria-current="page">').concat(sections),
		);
}

/** Files that are no pages, downloads and contacts, and the form of the lookup. */
function finishArticle(html: string, from: string): string {
	return html
		.replace(ROOTED, `$1${formatStaticRoute(from, "/")}`)
		.replace("<merchant-lookup>", `<merchant-lookup>${lookupFormHtml}`);
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
