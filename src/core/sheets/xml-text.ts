const ENTITY = /&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z]+));/gi;
const LAST_CODE_POINT = 0x10ffff;
const NAMED: ReadonlyMap<string, string> = new Map([
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["apos", "'"],
	["nbsp", " "],
	["amp", "&"],
]);
/** OOXML's escape for characters that XML cannot hold. */
const ESCAPED = /_x([\dA-F]{4})_/g;

/**
 * Decode the entities of XML or HTML, and OOXML's escapes.
 *
 * @example
 * decodeXml("&lt;&#24215;&gt;") // "<店>"
 */
export function decodeXml(text: string): string {
	const plain = text.replace(ENTITY, (entity, code?: string, name = "") => {
		if (!code) return NAMED.get(name.toLowerCase()) ?? entity;
		// `x5e97` is hexadecimal, as in `0x5e97`.
		const point = Number(`0${code}`);
		return point <= LAST_CODE_POINT ? String.fromCodePoint(point) : entity;
	});
	return plain.replace(ESCAPED, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
}

/**
 * Read an attribute from the text between `<` and `>`; empty if it is missing.
 *
 * @example
 * readAttribute('sheet name="甲" r:id="rId1"', "name") // "甲"
 */
export function readAttribute(tag: string, name: string): string {
	const pattern = `(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(["'])(.*?)\\1`;
	const [, , value = ""] = new RegExp(pattern, "s").exec(tag) ?? [];
	return decodeXml(value);
}
