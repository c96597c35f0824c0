import { foldKey, type Variants } from "./folded-text.ts";
import { makeLexicon } from "./lexicon.ts";
import {
	NOT_DIALABLE,
	type PackedCharacters,
	type PackedNames,
	type PackedPages,
	type PackedText,
	VERIFIED,
} from "./packed-search.ts";
import type {
	PackedHotline,
	PackedStatus,
	SearchIndex,
	SearchName,
	Target,
	TargetKind,
	Task,
} from "./search-index.ts";
import {
	indexNames,
	questionReader,
	withQuestions,
} from "./unpack-questions.ts";

const WORD = /^[a-z]+/;
const EDITING = ["/editing", "/changes", "/source"];
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
		tasks: packed.tasks.map(unpackTask),
		variants: characters.variants,
		...{ names: new Map(), absent: [], lexicon: makeLexicon([]) },
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
	const { variants } = characters;
	const lexicon = makeLexicon(
		packed.words.map((line) => foldList(line, variants)),
	);
	const ask = questionReader(lexicon);
	const askedAt = ({ page, id }: Pick<Target, "page" | "id">) =>
		foldList(packed.questions[id ? `${page}#${id}` : page], variants);
	const targets = [...index.targets, ...acquirers, ...sections].map((target) =>
		withQuestions(withText(target, packed, characters), {
			...{ ask, variants },
			asked: askedAt(target),
		}),
	);
	return {
		...{ targets, variants, lexicon, tasks: index.tasks },
		names: indexNames(targets),
		absent: foldList(packed.questions[""], variants).map(ask),
		isComplete: true,
	};
}

function foldList(
	joined: string | undefined,
	variants: Variants,
): readonly string[] {
	return listOf(joined).map((word) => foldKey(word, variants));
}

function unpackTask(row: string): Task {
	const [words = "", place = ""] = row.split("\t");
	const [page = "", id = ""] = place.split("#");
	return { words, page, id };
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
	const [status, verified, domain = ""] = more;
	const isVerified = verified === VERIFIED;
	const [before, short, after] = barred.split("|");
	const title = [before, short, after].join("");
	const own = short === undefined ? [title] : [short, title];
	const names = [
		...own.map((name) => nameOf(name, false, characters)),
		...listOf(others).map((name) => nameOf(name, true, characters)),
		...(domain ? [domain, ...domain.split(".").slice(0, 1)] : []).map((name) =>
			nameOf(name, true, characters),
		),
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
				...newTarget(EDITING.includes(page) ? "editing" : kind, page, id),
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
		...{ above: new Set<string>(), questions: [] },
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

function listOf(joined: string | undefined, mark = "、"): readonly string[] {
	return joined ? joined.split(mark) : [];
}
