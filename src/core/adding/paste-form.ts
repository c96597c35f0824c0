import { html } from "../text/html.ts";

/**
 * The form of `<my-merchants>`, usable before the script has loaded. Once the
 * list has merchants, the form is folded and moved below it.
 */
export const pasteFormHtml = html`
<details class="paste-fold" open>
<summary hidden><span class="paste-open">＋ 加商户</span> <span class="remark paste-left"></span></summary>
<form class="lookup paste" aria-label="加入商户">
<label class="lookup-label" for="pasted">贴商户编号</label>
<p class="lookup-hint" id="pasted-hint">整段粘贴：云闪付里的列表、小票、聊天记录、表格都行，编号会自己找出来。只存在这台设备上，不会发出去。</p>
<textarea id="pasted" rows="3" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="pasted-hint"></textarea>
<p class="paste-actions"><label class="small-button file-button"><input id="pasted-file" type="file" aria-label="从文件里读：表格、文字或备份">从文件里读</label></p>
<div class="pasted-found"></div>
</form>
</details>
<output class="visually-hidden" for="pasted"></output>
<div class="plan"></div>
<div class="keeping-place"></div>`;
