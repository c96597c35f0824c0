import { icon } from "../icons/icon.ts";
import { html } from "../text/html.ts";

/** The form of `<wiki-search>`. */
export const searchFormHtml = html`
<form class="search" role="search" aria-label="全站搜索">
${icon("search")}
<input type="search" id="search-box" name="q" role="combobox" aria-label="搜索" aria-autocomplete="list" aria-expanded="false" aria-haspopup="listbox" aria-keyshortcuts="/ Control+K Meta+K" enterkeyhint="search" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" placeholder="搜索">
<span class="search-key" aria-hidden="true"><kbd>/</kbd> <kbd>Ctrl K</kbd></span>
<button type="button" class="bar-button search-close">关闭</button>
<div class="search-layer" hidden></div>
</form>`;
