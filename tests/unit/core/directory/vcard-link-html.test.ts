import { describe, expect, it } from "vitest";
import { parseHotlines } from "../../../../src/core/directory/entry-field.ts";
import { vcardLinkHtml } from "../../../../src/core/directory/vcard-link-html.ts";

describe("vcardLinkHtml", () => {
	it.each([
		[
			"95016",
			'<a class="vcard" href="../vcards/jia.vcf" download aria-label="存到通讯录：甲&#38;乙">存到通讯录</a>',
		],
		["400-881-616", undefined],
		["原文档没有印", undefined],
	])("for an entry with %s is %j", (value, html) => {
		const hotlines = parseHotlines("客服", value);
		const entry = { id: "jia", name: "甲&乙", hotlines };
		const link = vcardLinkHtml(entry, (file) => `..${file}`);
		expect(link && String(link)).toBe(html);
	});
});
