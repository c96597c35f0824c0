import { type Hotline, parseHotlines } from "../directory/entry-field.ts";
import { parseStatus } from "../directory/status.ts";
import { foldKey, type Variants } from "./folded-text.ts";
import {
	type PackedCharacters,
	type PackedNames,
	type PackedPages,
	type PackedText,
	USUAL_LABEL,
	VERIFIED,
} from "./packed-search.ts";
import type {
	SearchIndex,
	SearchName,
	Target,
	TargetKind,
} from "./search-index.ts";

const WORD = /^[a-z]+/;
/** A label, which has no digit, before the number as printed. */
const LABEL = /^([^\d：]+)：/;
const PAIR = /../gsu;

/**
 * Read the directory and the products.
 *
 * @example
 * unpackNames(packSearch(files, characters).names).isComplete // false
 */
export function unpackNames(packed: PackedNames): SearchIndex {
	const characters = unpackCharacters(packed, new Map());
	const columns = packed.entries.map((column) => column.split("\n"));
	const [names = []] = columns;
	const entries = names.map((_, row) =>
		unpackEntry(
			columns.flatMap((column) => column.slice(row, row + 1)),
			characters,
		),
	);
	const products = unpackPages(packed.products, "product", characters);
	return {
		targets: [...entries, ...products],
		variants: characters.variants,
		isComplete: false,
	};
}

/**
 * Add headings, acquirers and the running text to what is there.
 *
 * @example
 * unpackText(unpackNames(names), text).isComplete // true
 */
export function unpackText(
	index: SearchIndex,
	packed: PackedText,
): SearchIndex {
	const characters = unpackCharacters(packed, index.variants);
	const acquirers = packed.acquirers.map((row) => {
		const [code = "", name = ""] = row.split("\t");
		return {
			...newTarget("acquirer", "/acquirers", "acquirers"),
			title: name,
			names: [nameOf(name, false, characters)],
			prefixes: [code],
		};
	});
	const sections = unpackPages(packed.pages, "section", characters);
	const targets = [...index.targets, ...acquirers, ...sections];
	return {
		targets: targets.map((target) => withText(target, packed, characters)),
		variants: characters.variants,
		isComplete: true,
	};
}

/** Readings of characters and of whole names. */
interface Unpacked {
	readonly pinyin: ReadonlyMap<string, string>;
	readonly readings: Readonly<Record<string, string>>;
	readonly variants: Variants;
}

function unpackCharacters(
	{ pinyin, readings, variants }: PackedCharacters,
	known: Variants,
): Unpacked {
	const groups = pinyin.split(" ").flatMap((group) => {
		const reading = WORD.exec(group)?.[0] ?? "";
		const characters = [...group.slice(reading.length)];
		return characters.map((character) => [character, reading] as const);
	});
	const pairs = (variants.match(PAIR) ?? []).map((pair) => {
		const [variant = "", simplified = ""] = pair;
		return [variant, simplified] as const;
	});
	return {
		pinyin: new Map(groups),
		readings,
		variants: new Map([...known, ...pairs]),
	};
}

function unpackEntry(row: readonly string[], characters: Unpacked): Target {
	const [barred = "", others, id, hotlines = "", prefixes, ...more] = row;
	const [status, verified] = more;
	const unpackHotline = hotlineUnpacker(verified === VERIFIED);
	const [before, short, after] = barred.split("|");
	const title = [before, short, after].join("");
	const own = short === undefined ? [title] : [short, title];
	const names = [
		...own.map((name) => nameOf(name, false, characters)),
		...listOf(others).map((name) => nameOf(name, true, characters)),
	];
	const [{ pinyin = "" } = {}] = names;
	const place = id || pinyin;
	return {
		...newTarget("entry", "/phones", place),
		title,
		names: [...names, nameOf(place, true, characters)],
		prefixes: listOf(prefixes),
		hotlines: hotlines.split("/").flatMap(unpackHotline),
		status: status ? parseStatus(status) : undefined,
	};
}

function hotlineUnpacker(isVerified: boolean) {
	return (packed: string): readonly Hotline[] => {
		const [prefix = "", label = USUAL_LABEL] = LABEL.exec(packed) ?? [];
		return parseHotlines(label, packed.slice(prefix.length), isVerified);
	};
}

function unpackPages(
	pages: PackedPages,
	kind: TargetKind,
	characters: Unpacked,
): readonly Target[] {
	return Object.entries(pages).flatMap(([page, rows]) => {
		let above: readonly string[] = [];
		return rows.map((row, index) => {
			const [mark = "", title = "", others] = row.split("\t");
			const id = mark.replace(/^\+/, "");
			if (index === 0) above = [];
			const where = mark === id ? above.slice(0, 1) : above;
			if (mark === id) above = [...where, title];
			return {
				...newTarget(kind, page, id),
				...{ title, where },
				names: [
					nameOf(title, false, characters),
					...listOf(others).map((name) => nameOf(name, true, characters)),
				],
			};
		});
	});
}

function newTarget(kind: TargetKind, page: string, id: string): Target {
	return {
		...{ kind, page, id, title: id, where: [], status: undefined },
		...{ names: [], prefixes: [], hotlines: [], text: "", textKey: "" },
	};
}

function nameOf(
	written: string,
	isAlias: boolean,
	{ pinyin, readings, variants }: Unpacked,
): SearchName {
	const key = foldKey(written, variants);
	const syllables =
		readings[key]?.split(" ") ??
		Array.from(key, (character) => pinyin.get(character) ?? character);
	return { written, key, syllables, pinyin: syllables.join(""), isAlias };
}

function withText(
	target: Target,
	{ texts }: PackedText,
	{ variants }: Unpacked,
): Target {
	const text = texts[`${target.page}#${target.id}`];
	if (text === undefined || target.kind === "acquirer") return target;
	return { ...target, text, textKey: foldKey(text, variants) };
}

function listOf(joined: string | undefined): readonly string[] {
	return joined ? joined.split("、") : [];
}
