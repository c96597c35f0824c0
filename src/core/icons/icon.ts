import { type Html, html } from "../text/html.ts";

/**
 * Draw the icons: 24 × 24, lines of one width in the text's colour (`.icon` in
 * `theme.css`). A function, so that bundles that only reference icons do not
 * include the drawings.
 */
const drawShapes = () => ({
	menu: html`<path d="M4 7h16M4 12h16M4 17h16"/>`,
	search: html`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`,
	contrast: html`<circle cx="12" cy="12" r="8.5"/><path fill="currentColor" d="M12 3.5a8.5 8.5 0 0 1 0 17z"/>`,
	phone: html`<path d="M4 5.5A1.5 1.5 0 0 1 5.5 4h3l1.6 4.4-2.2 1.7a13 13 0 0 0 6 6l1.7-2.2L20 15.5v3a1.5 1.5 0 0 1-1.5 1.5A14.5 14.5 0 0 1 4 5.5z"/>`,
	copy: html`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M15 5.5A1.5 1.5 0 0 0 13.5 4h-8A1.5 1.5 0 0 0 4 5.5v8A1.5 1.5 0 0 0 5.5 15"/>`,
	link: html`<path d="M10 14a4.2 4.2 0 0 0 6 0l2.8-2.8a4.2 4.2 0 0 0-6-6L11.5 6.5M14 10a4.2 4.2 0 0 0-6 0l-2.8 2.8a4.2 4.2 0 0 0 6 6l1.3-1.3"/>`,
	share: html`<path d="M12 15V4M8 7.5 12 3.5l4 4M5 12v6.5A1.5 1.5 0 0 0 6.5 20h11a1.5 1.5 0 0 0 1.5-1.5V12"/>`,
	clock: html`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>`,
	warning: html`<path d="M12 4 21 20H3zM12 10v4.5M12 17v.1"/>`,
	check: html`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
	plus: html`<path d="M12 5v14M5 12h14"/>`,
	more: html`<path d="m6 9.5 6 6 6-6"/>`,
	mark: html`<path fill="currentColor" stroke="none" fill-rule="evenodd" d="M6 1h12a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5H6a5 5 0 0 1-5-5V6a5 5 0 0 1 5-5zm1 4v14l1.7-1.5L10.35 19 12 17.5 13.65 19l1.65-1.5L17 19V5zm2.2 5h5.6v2.2H9.2z"/>`,
});

/** Name of an icon; `mark` is the wiki's logo. */
export type IconName = keyof ReturnType<typeof drawShapes>;

/**
 * Reference an icon of the page's sprite, hidden from screen readers: a label
 * or accessible name must say what it means.
 *
 * @example
 * String(icon("phone")) // '<svg class="icon" aria-hidden="true"><use href="#icon-phone"/></svg>'
 */
export function icon(name: IconName): Html {
	return html`<svg class="icon" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
}

/**
 * Write the hidden sprite of all icons, once per page.
 *
 * @example
 * String(iconSprite()) // '<svg class="icon-sprite" …><symbol id="icon-menu" …'
 */
export function iconSprite(): Html {
	const symbols = Object.entries(drawShapes()).map(
		([name, shape]) =>
			html`<symbol id="icon-${name}" viewBox="0 0 24 24">${shape}</symbol>`,
	);
	return html`<svg class="icon-sprite" width="0" height="0" aria-hidden="true">${symbols}</svg>`;
}
