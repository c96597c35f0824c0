import { foldKey, type Variants } from "./folded-text.ts";
import type { PackedNames, PackedPages, PackedText } from "./packed-search.ts";
import { makeLexicon } from "./questions/lexicon.ts";
import {
	indexNames,
	questionReader,
	withQuestions,
} from "./questions/unpack-questions.ts";
import type { SearchIndex, Target, TargetKind, Task } from "./search-index.ts";
import { unpackEntry } from "./unpack-entry.ts";
import {
	listOf,
	nameOf,
	newTarget,
	type Unpacked,
	unpackCharacters,
} from "./unpack-names.ts";

const EDITING = ["/editing", "/changes", "/source"];

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
	const { questions } = packed;
	const askedAt = ({ page, id, kind, where }: Target) => {
		const isTop = kind !== "entry" && where.length === 0;
		const ofPage = isTop ? foldList(questions[page], variants) : [];
		return [...foldList(questions[`${page}#${id}`], variants), ...ofPage];
	};
	const targets = [...index.targets, ...acquirers, ...sections].map((target) =>
		withQuestions(withText(target, packed, characters), {
			...{ ask, variants },
			asked: askedAt(target),
		}),
	);
	return {
		...{ targets, variants, lexicon, tasks: index.tasks },
		names: indexNames(targets),
		absent: foldList(questions[""], variants).map(ask),
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

function withText(
	target: Target,
	{ texts }: PackedText,
	{ variants }: Unpacked,
): Target {
	const text = texts[`${target.page}#${target.id}`];
	if (text === undefined || target.kind === "acquirer") return target;
	return { ...target, text, textKey: foldKey(text, variants) };
}
