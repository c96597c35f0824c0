const CODE = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;
const LAST_CODE_POINT = 0x10ffff;
/** The ampersand last, so that nothing is decoded twice. */
const NAMED: readonly (readonly [RegExp, string])[] = [
	[/&lt;/gi, "<"],
	[/&gt;/gi, ">"],
	[/&quot;/gi, '"'],
	[/&apos;/gi, "'"],
	[/&nbsp;/gi, " "],
	[/&amp;/gi, "&"],
];
/** How OOXML writes characters that XML cannot hold. */
const ESCAPED = /_x([\dA-F]{4})_/g;

/**
 * A text of XML or HTML without its entities.
 *
 * @example
 * decodeXml("&lt;&#24215;&gt;") // "<店>"
 */
export function decodeXml(text: string): string {
	const plain = text.replace(CODE, (entity, hex?: string, decimal?: string) => {
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
		return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
	});
	return NAMED.reduce(
		(rest, [entity, character]) => rest.replace(entity, character),
		plain,
	).replace(ESCAPED, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
}

/**
 * The value of an attribute in what stands between `<` and `>`; empty where it
 * is not there.
 *
 * @example
 * readAttribute('sheet name="甲" r:id="rId1"', "name") // "甲"
 */
export function readAttribute(tag: string, name: string): string {
	const pattern = `(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(["'])(.*?)\\1`;
	const [, , value = ""] = new RegExp(pattern, "s").exec(tag) ?? [];
	return decodeXml(value);
}
