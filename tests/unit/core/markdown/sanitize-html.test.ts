import { describe, expect, test } from "vitest";
import { sanitizeHtml } from "../../../../src/core/markdown/sanitize-html.ts";

describe("sanitizeHtml drops what runs, loads or frames", () => {
	test.each([
		['<p onclick="a()">一<script>b()</script></p>', "<p>一</p>"],
		['<a href="javascript:a()">一</a>', "<a>一</a>"],
		['<a href="java\tscript:a()">一</a>', "<a>一</a>"],
		['<a href="//b.example/">一</a>', "<a>一</a>"],
		['<img src="https://b.example/a.png" alt="一">', '<img alt="一" />'],
		['<img src="a.png" onerror="a()">', '<img src="a.png" />'],
		['<iframe src="/"></iframe>一', "一"],
		["<svg><a xlink:href='javascript:a()'>一</a></svg>", "<a>一</a>"],
		['<p style="color:red">一</p>', "<p>一</p>"],
		["<style>*{}</style><form action=/><input name=a></form>", "<input />"],
	])("%s", (html, safe) => {
		expect(sanitizeHtml(html)).toBe(safe);
	});
});

describe("sanitizeHtml keeps what docsify's compiler makes", () => {
	test.each([
		'<h2 id="a"><a href="#/?id=a" data-id="a" class="anchor"><span>一</span></a></h2>',
		'<p class="callout tip">一</p>',
		'<a href="tel:95016" aria-label="拨打">一</a>',
		'<a href="https://a.example/" target="_blank" rel="noopener">一</a>',
		'<pre data-lang="md" class="language-md"><code class="lang-md language-md" tabindex="0"><span class="token title">一</span></code></pre>',
		'<table><thead><tr><th align="left">一</th></tr></thead></table>',
		"<merchant-lookup>\n</merchant-lookup>",
	])("%s", (html) => {
		expect(sanitizeHtml(html)).toBe(html);
	});
});
