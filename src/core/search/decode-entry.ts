import { type Decoded, listOf, nameOf, newTarget } from "./decode-names.ts";
import { NOT_DIALABLE, VERIFIED } from "./encoded-search.ts";
import type { EncodedHotline, EncodedStatus, Target } from "./search-index.ts";

/** Decode an entry from its fields, one per column. */
export function decodeEntry(
	row: readonly string[],
	characters: Decoded,
): Target {
	const [barred = "", others, id, hotlines = "", prefixes, ...more] = row;
	const [status, verified, domain = ""] = more;
	const isVerified = verified === VERIFIED;
	const [before, short, after] = barred.split("|");
	const title = [before, short, after].join("");
	const own = short === undefined ? [title] : [short, title];
	const names = [
		...own.map((name) => nameOf(name, false, characters)),
		...listOf(others).map((name) => nameOf(name, true, characters)),
		...[domain, ...domain.split(".").slice(0, 1)]
			.filter(({ length }) => length > 2)
			.map((name) => nameOf(name, true, characters)),
	];
	const [{ pinyin = "" } = {}] = names;
	const place = id || pinyin;
	return {
		...newTarget("entry", "/phones", place),
		title,
		names: [...names, nameOf(place, true, characters)],
		prefixes: listOf(prefixes),
		hotlines: listOf(hotlines, "\t").map((encoded) =>
			decodeHotline(encoded, isVerified),
		),
		status: decodeStatus(status),
	};
}

function decodeStatus(encoded: string | undefined): EncodedStatus | undefined {
	if (!encoded) return undefined;
	const [kind = "", name = "", words = ""] = encoded.split("|");
	return { kind, name, words };
}

function decodeHotline(encoded: string, isVerified: boolean): EncodedHotline {
	const [marked = "", digits, hours] = encoded.split("|");
	const printed = marked.replace(NOT_DIALABLE, "");
	return {
		...{ printed, isVerified, hours: hours || undefined },
		digits: digits || printed.replace(/\D/g, ""),
		dialable: printed === marked,
	};
}
