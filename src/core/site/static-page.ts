import { formatStaticRoute } from "../links/static-route.ts";
import { type Html, html, trustHtml } from "../text/html.ts";
import { PREVIEW_SIZE } from "./preview-image.ts";
import { topBarHtml } from "./top-bar.ts";

/** The content of a static page. */
export interface StaticPage {
	/** Address of the page, such as `/tool/lkl`. */
	readonly path: string;
	/**
	 * Path of the served folder, for a page shown at any address, where relative
	 * addresses would fail.
	 */
	readonly base: string | undefined;
	readonly title: string;
	readonly description: string;
	/** ISO date of the last check, if any. */
	readonly checkedOn: string | undefined;
	readonly article: Html;
	readonly sidebar: Html;
	/** schema.org data, safe in a script element. */
	readonly jsonLd: string | undefined;
}

/** What all pages share. */
export interface PageFrame {
	/** Return the critical styles of a page. */
	style(page: StaticPage): string;
	/** Print style sheet in the served folder. */
	readonly printStyle: string;
	/** Script in the served folder. */
	readonly script: string;
	/** Inline script of the home page that follows old addresses. */
	readonly oldRoutes: string;
	/** Return the Content-Security-Policy of a page, which allows its own inline content only. */
	policy(page: StaticPage): string;
	/** Absolute URL of the served folder; `undefined` if unknown. */
	readonly url: string | undefined;
	/** Feed of changes in the served folder, if any. */
	readonly feed: string | undefined;
	/** Return the preview image of a page in the served folder, if any. */
	image(page: StaticPage): string | undefined;
}

/**
 * Applies the reader's colour theme before the first paint, and ignores
 * rejections of skipped view transitions.
 */
const THEME =
	'try{document.documentElement.dataset.theme=localStorage.getItem("theme")||"auto"}catch{}onpagereveal=({viewTransition:t})=>t&&[t.ready,t.finished].map(p=>p.catch(Object))';
/**
 * Refetches a script or style with a syntax error, bypassing the HTTP cache,
 * which would keep a truncated file or a captive portal's page for a year; the
 * next load uses the new copy. Other errors in scripts cause no request.
 */
const RENEW =
	'addEventListener("error",({target:t,message:m="SyntaxError",filename:f=t.src||t.href})=>f&&/SyntaxError/.test(m)&&fetch(f,{cache:"reload"}).catch(Object),!0)';
/**
 * Scrolls to the place of a followed link and unfolds its row while the page is
 * parsed, until more than a window of the page is below it, unless the reader
 * has scrolled. Scroll restoration on going back is up to the page's script.
 */
const LAND =
	'try{var place=decodeURIComponent(location.hash.slice(1))}catch{}let landedAt=0;const land=()=>{const e=document.getElementById(place);if(!e)return;e.closest(".row")?.querySelector("details")?.setAttribute("open","");if(!history.state&&landedAt===scrollY){e.scrollIntoView({behavior:"instant"});landedAt=scrollY;scrollY+innerHeight<document.body.scrollHeight&&landing.disconnect()}},landing=new MutationObserver(land);landing.observe(document,{childList:!0,subtree:!0})';
const FIRST = `${THEME};${RENEW};${LAND}`;
const OWN_PAGES = {
	selector_matches: 'a:is([href$="/"],[href*="/#"]):not([target])',
};
/**
 * Prefetches linked pages and prerenders those about to be opened; browsers
 * skip both when saving data.
 */
const SPECULATION = JSON.stringify({
	prefetch: [{ where: OWN_PAGES, eagerness: "eager" }],
	prerender: [{ where: OWN_PAGES, eagerness: "moderate" }],
});
/** Runs at the end of the page, so that the place is in view in the next frame. */
const LANDED = "landing.disconnect();land()";

/** Inline scripts of every page. */
export const INLINE_SCRIPTS = [FIRST, SPECULATION, LANDED] as const;

/** List the inline scripts of a page, whose digests its policy needs. */
export function inlineScripts(
	{ path }: StaticPage,
	{ oldRoutes }: Pick<PageFrame, "oldRoutes">,
): readonly string[] {
	return [...INLINE_SCRIPTS, ...(path === "/" ? [oldRoutes] : [])];
}

/**
 * Render a page as a complete HTML document in docsify's page skeleton, with
 * addresses that work under any base path. It is readable without scripts.
 */
export function staticPageHtml(page: StaticPage, frame: PageFrame): string {
	const { path, base } = page;
	const root = base ?? formatStaticRoute(path, "/");
	const document = html`
		<html lang="zh-CN" data-page="${path}">
			<head>
				<meta charset="utf-8">
				<meta http-equiv="Content-Security-Policy" content="${trustHtml(frame.policy(page))}">
				${path === "/" && html`<script>${trustHtml(frame.oldRoutes)}</script>`}
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
				${aboutHtml(page, frame)}
				<meta name="referrer" content="no-referrer">
				<meta name="color-scheme" content="light dark">
				<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
				<meta name="theme-color" content="#14181d" media="(prefers-color-scheme: dark)">
				<script>${trustHtml(FIRST)}</script>
				<style>${trustHtml(frame.style(page))}</style>
				<script type="module" src="${root}${frame.script}"></script>
				<link rel="stylesheet" media="print" href="${root}${frame.printStyle}">
				<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
				<link rel="apple-touch-icon" href="${root}apple-touch-icon.png">
				<link rel="manifest" href="${root}manifest.json">
				${frame.feed !== undefined && html`<link rel="alternate" type="application/atom+xml" title="最近更新" href="${root}${frame.feed}">`}
				${page.base === undefined && html`<link rel="alternate" type="text/markdown" title="文字" href="index.md">`}
				<script type="speculationrules">${trustHtml(SPECULATION)}</script>
			</head>
			<body class="ready sticky static">
				<a class="skip-link" href="#main">跳到正文</a>
				<header class="top-bar">${topBarHtml(root)}</header>
				<div class="frame">
					<aside id="__sidebar" class="sidebar">
						<nav class="sidebar-nav" aria-label="主导航">${page.sidebar}</nav>
					</aside>
					<section class="content">
						<article id="main" class="markdown-section" role="main" tabindex="-1">${page.article}</article>
					</section>
				</div>
				<script>${trustHtml(LANDED)}</script>
				<output id="announcement" class="visually-hidden"></output>
				${page.jsonLd !== undefined && html`<script type="application/ld+json">${trustHtml(page.jsonLd)}</script>`}
			</body>
		</html>`;
	return `<!DOCTYPE html>\n${document}\n`;
}

/** Render the metadata for search engines and chats. */
function aboutHtml(page: StaticPage, { url, image }: PageFrame): Html {
	const { path, base, title, description } = page;
	const names = [...new Set([title, "小微注销"])].join(" - ");
	const address = encodeURI(formatStaticRoute("/", path).replace(/^\.\//, ""));
	const root = url ?? base ?? formatStaticRoute(path, "/");
	const picture = image(page);
	const graph: readonly (readonly [string, string | undefined])[] = [
		["title", title],
		["description", description],
		["site_name", "小微注销"],
		["type", "website"],
		["locale", "zh_CN"],
		["url", url && url + address],
		["image", picture && root + encodeURI(picture)],
		["image:width", picture && String(PREVIEW_SIZE.width)],
		["image:height", picture && String(PREVIEW_SIZE.height)],
		["image:alt", picture && title],
	];
	const meta = graph.map(
		([property, content]) =>
			content && html`<meta property="og:${property}" content="${content}">`,
	);
	return html`
		<title>${names}</title>
		<meta name="description" content="${description}">
		${
			base
				? html`<meta name="robots" content="noindex">`
				: html`<link rel="canonical" href="${url ? url + address : "./"}">`
		}
		${meta}
		<meta name="twitter:card" content="summary_large_image">`;
}
