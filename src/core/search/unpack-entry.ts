import { NOT_DIALABLE, VERIFIED } from "./packed-search.ts";
import type { PackedHotline, PackedStatus, Target } from "./search-index.ts";
import { listOf, nameOf, newTarget, type Unpacked } from "./unpack-names.ts";

/** An entry out of its fields, one of each column. */
export function unpackEntry(
	row: readonly string[],
	characters: Unpacked,
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
		hotlines: listOf(hotlines, "\t").map((packed) =>
			unpackHotline(packed, isVerified),
		),
		status: unpackStatus(status),
	};
}

function unpackStatus(packed: string | undefined): PackedStatus | undefined {
	if (!packed) return undefined;
	const [kind = "", name = "", words = ""] = packed.split("|");
	return { kind, name, words };
}

function unpackHotline(packed: string, isVerified: boolean): PackedHotline {
	const [marked = "", digits, hours] = packed.split("|");
	const printed = marked.replace(NOT_DIALABLE, "");
	return {
		...{ printed, isVerified, hours: hours || undefined },
		digits: digits || printed.replace(/\D/g, ""),
		dialable: printed === marked,
	};
}
