import { html } from "../text/html.ts";

/** The form of `<merchant-lookup>`, placed before the element's own content. */
export const lookupFormHtml = html`
<form class="lookup" role="search" aria-label="查商户编号">
<label class="lookup-label" for="merchant-number">商户编号</label>
<textarea id="merchant-number" name="number" rows="1" inputmode="numeric" enterkeyhint="search" autocomplete="off" autocapitalize="characters" spellcheck="false" placeholder="例如 822" aria-describedby="merchant-number-hint"></textarea>
<p class="lookup-hint" id="merchant-number-hint">前三位、整个编号、一串编号、电话号码都行。只在您的设备上查，不会发出去。</p>
<output class="visually-hidden" for="merchant-number"></output>
<div class="lookup-answers"></div>
</form>`;
