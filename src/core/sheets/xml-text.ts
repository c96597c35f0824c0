const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
	...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " },
};
/** How OOXML writes characters that XML cannot hold. */
const ESCAPED = /_x([\dA-F]{4})_/g;
const LAST_CODE_POINT = 0x10ffff;

/**
 * A text of XML or HTML without its entities.
 *
 * @example
 * decodeXml("&lt;&#24215;&gt;") // "<店>"
 */
export function decodeXml(text: string): string {
	return text
		.replace(
			ENTITY,
			(entity, decimal?: string, hex?: string, name?: string) => {
				if (name) return NAMED[name.toLowerCase()] ?? entity;
				const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
				return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
			},
		)
		.replace(ESCAPED, (_, hex: string) =>
			String.fromCharCode(Number.parseInt(hex, 16)),
		);
}

/**
 * The value of an attribute in what stands between `<` and `>`; nothing where
 * it is not there.
 *
 * @example
 * readAttribute('sheet name="甲" r:id="rId1"', "name") // "甲"
 */
export function readAttribute(tag: string, name: string): string | undefined {
	const found = new RegExp(
		`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`,
	).exec(tag);
	const value = found?.[1] ?? found?.[2];
	return value === undefined ? undefined : decodeXml(value);
}
