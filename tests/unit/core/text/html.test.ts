import { describe, expect, it } from "vitest";
import {
	Html,
	html,
	NO_HTML,
	trustHtml,
} from "../../../../src/core/text/html.ts";

describe("html", () => {
	it.each([
		[
			"text, escaped",
			html`<dt>${"R&D <b> \"'"}</dt>`,
			"<dt>R&#38;D &#60;b&#62; &#34;&#39;</dt>",
		],
		["an attribute", html`<a title="${'"x'}">`, '<a title="&#34;x">'],
		[
			"HTML as it is",
			html`<p>${html`<b>${"<"}</b>`}</p>`,
			"<p><b>&#60;</b></p>",
		],
		["trusted HTML", html`<p>${trustHtml("<i>")}</p>`, "<p><i></p>"],
		["a number", html`<p>${0}</p>`, "<p>0</p>"],
		[
			"nothing for nothing",
			html`<p>${undefined}${false}${NO_HTML}</p>`,
			"<p></p>",
		],
		[
			"a list, joined",
			html`<ul>${["<", html`<li>`, [1]]}</ul>`,
			"<ul>&#60;<li>1</ul>",
		],
		[
			"no layout",
			html`
				<ul>
					${"甲"}
					<li>乙</li>
				</ul>`,
			"<ul>甲<li>乙</li></ul>",
		],
		[
			"one space for a break between words",
			html`<p class="a"
				title="b">一
				二</p>`,
			'<p class="a" title="b">一 二</p>',
		],
		["the breaks of a value", html`<p>${"一\n 二"}</p>`, "<p>一\n 二</p>"],
		["a space inside a line", html`<b>${"甲"}</b> <i>`, "<b>甲</b> <i>"],
	])("shows %s", (_, made, text) => {
		expect(made).toBeInstanceOf(Html);
		expect(String(made)).toBe(text);
	});

	it("keeps the layout of the same place for all its values", () => {
		const item = (text: string) => html`
			<li>${text}</li>`;
		expect(["1", "2"].map((text) => String(item(text)))).toEqual([
			"<li>1</li>",
			"<li>2</li>",
		]);
	});
});
