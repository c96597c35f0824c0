import { iconSprite } from "../icons/icon.ts";
import { searchFormHtml } from "../search/search-form.ts";
import { type Html, html } from "../text/html.ts";

/**
 * What the bar at the top of every page holds, the same on both hosts, and
 * with it the drawings of all icons.
 *
 * @param home address of the first page
 * @example
 * String(topBarHtml("#/")) // '<svg class="icon-sprite" …'
 */
export function topBarHtml(home: string): Html {
	return html`
		${iconSprite()}
		<a class="bar-button" href="#__sidebar">导航</a>
		<button id="menu-button" class="bar-button" type="button" aria-expanded="false">导航</button>
		<a class="site-name" href="${home}">小微注销</a>
		<wiki-search>${searchFormHtml}</wiki-search>
		<theme-switch>
			<button type="button" class="bar-button">深<span class="bar-detail">色/</span>浅色<span class="bar-detail">：自动</span></button>
		</theme-switch>`;
}
