import { escapeHtml } from "./escape-html.ts";
import { formatStaticRoute } from "./static-route.ts";

/** What a static page is made of. */
export interface StaticPage {
	/** Address of the page, such as `/tool/lkl`. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** Finished HTML of the article. */
	readonly article: string;
	/** Compiled sidebar, and the links to the page's own sections. */
	readonly sidebar: string;
	readonly sections: string;
	/** Style sheet in the served folder, such as `assets/wiki.css`. */
	readonly style: string;
}

const ROOTED = /(<a [^>]*href=")\/(?!\/)/g;
const GROUP = /<li>([^<]+)<ul>/g;

/**
 * A page of the wiki as a whole HTML document, in docsify's page skeleton, with
 * addresses that hold under any sub-path. It reads without scripts.
 */
export function staticPageHtml(page: StaticPage): string {
	const { path, title, description } = page;
	const root = formatStaticRoute(path, "/");
	const names = [...new Set([title, "小微注销"])].join(" - ");
	return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(names)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14181d" media="(prefers-color-scheme: dark)">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}${page.style}">
</head>
<body class="static">
<a class="skip-link" href="#main">跳到正文</a>
<header class="top-bar">
<a class="bar-button" href="#__sidebar">导航</a>
<a class="site-name" href="${root}">小微注销</a>
</header>
<div id="app">
<div class="frame">
<aside id="__sidebar" class="sidebar">
<nav class="sidebar-nav" aria-label="主导航">${sidebarHtml(page)}</nav>
</aside>
<section class="content">
<article id="main" class="markdown-section" role="main" tabindex="-1">${relativeLinks(page.article, path)}</article>
</section>
</div>
</div>
</body>
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

/** Files of the site that are no pages: downloads, contacts. */
function relativeLinks(html: string, path: string): string {
	return html.replace(ROOTED, `$1${formatStaticRoute(path, "/")}`);
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
