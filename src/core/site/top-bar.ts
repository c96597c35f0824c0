import { icon, iconSprite } from "../icons/icon.ts";
import { searchFormHtml } from "../search/search-form.ts";
import { type Html, html } from "../text/html.ts";

/**
 * Render the bar at the top of every page, the same on both hosts, with the
 * sprite of all icons.
 *
 * @param home address of the home page
 * @example
 * String(topBarHtml("#/")) // '<svg class="icon-sprite" …'
 */
export function topBarHtml(home: string): Html {
	return html`
		${iconSprite()}
		<a class="bar-button" href="#__sidebar" aria-label="导航">${icon("menu")}</a>
		<button id="menu-button" class="bar-button" type="button" aria-expanded="false" aria-label="打开导航">${icon("menu")}</button>
		<a class="site-name" href="${home}">${icon("mark")}<span>小微注销</span></a>
		<wiki-search>${searchFormHtml}</wiki-search>
		<theme-switch>
			<button type="button" class="bar-button" aria-label="深色/浅色：自动">${icon("contrast")}</button>
		</theme-switch>`;
}
