import { undoMojibake } from "./mojibake.ts";
import { decodePercent } from "./percent-encoding.ts";

/** Maximum length of a link; pasted text may be longer. */
const LONGEST = 8000;
const ROUNDS = 6;
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Excludes the soft hyphen, which may be a byte of Chinese read as Latin-1. */
const SURELY_INVISIBLE =
	/(?!\u00ad)[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** A line break that a chat app put inside or before `%XX`. */
const WRAP = /(%[\da-f]?)\r?\n(?=[\da-f])|\r?\n(?=%)/gi;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi;
const ESCAPE = /[%\\]u([\da-f]{4})/gi;
const BACKSLASH = /\\\/?/g;

const ENTITIES: ReadonlyMap<string, string> = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["apos", "'"],
	["nbsp", " "],
	["num", "#"],
	["sol", "/"],
	["quest", "?"],
	["equals", "="],
	["colon", ":"],
	["percnt", "%"],
]);

/**
 * Decode a link as chat apps and people change it: percent-encoding, repeated
 * or partial, in UTF-8 or GBK, HTML entities, Latin-1, full width,
 * compatibility forms, invisible characters.
 *
 * @example
 * decodeLinkText("/%2523/phones？id＝%25E6%258B%2589") // "/#/phones?id=拉"
 */
export function decodeLinkText(link: string): string {
	const begin = link.slice(0, LONGEST);
	const visible = begin.replace(SURELY_INVISIBLE, "").replace(WRAP, "$1");
	return fold(unwrap(fold(unwrap(visible)))).slice(0, LONGEST);
}

function fold(text: string): string {
	return text.normalize("NFKC").replace(INVISIBLE, "");
}

/** Decode repeatedly, up to `ROUNDS` times, until nothing changes. */
function unwrap(text: string): string {
	let inner = text;
	for (let round = 0; round < ROUNDS; round++) {
		const outer = inner;
		inner = undoMojibake(decodePercent(decodeEntities(outer)))
			.replace(ESCAPE, (_, code: string) =>
				String.fromCharCode(Number.parseInt(code, 16)),
			)
			.replace(BACKSLASH, "/");
		if (inner === outer) break;
	}
	return inner;
}

function decodeEntities(text: string): string {
	return text.replace(ENTITY, (entity, name: string) => {
		if (!name.startsWith("#"))
			return ENTITIES.get(name.toLowerCase()) ?? entity;
		const code = Number(name.slice(1).replace(/^x/i, "0x"));
		return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
	});
}
