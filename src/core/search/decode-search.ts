import { decodeEntry } from "./decode-entry.ts";
import {
	type Decoded,
	decodeCharacters,
	listOf,
	nameOf,
	newTarget,
} from "./decode-names.ts";
import type {
	EncodedNames,
	EncodedPages,
	EncodedText,
} from "./encoded-search.ts";
import { foldKey, type Variants } from "./folded-text.ts";
import { trainClassifier } from "./questions/classify-question.ts";
import { indexNames, questionReader } from "./questions/decode-questions.ts";
import { makeLexicon } from "./questions/lexicon.ts";
import type {
	Question,
	SearchIndex,
	Target,
	TargetKind,
	Task,
} from "./search-index.ts";

const EDITING = ["/editing", "/changes", "/source"];

/**
 * Decode the directory and the products.
 *
 * @example
 * decodeNames(encodeSearch(files, characters).names).isComplete // false
 */
export function decodeNames(encoded: EncodedNames): SearchIndex {
	const characters = decodeCharacters(encoded, new Map());
	const columns = encoded.entries.map((column) => column.split("\n"));
	const [names = []] = columns;
	const entries = names.map((_, row) =>
		decodeEntry(
			columns.flatMap((column) => column.slice(row, row + 1)),
			characters,
		),
	);
	const products = decodePages(encoded.products, "product", characters);
	return {
		targets: [...entries, ...products],
		tasks: encoded.tasks.map(decodeTask),
		variants: characters.variants,
		...{ names: new Map(), lexicon: makeLexicon([]) },
		known: trainClassifier([], []),
		isComplete: false,
	};
}

/**
 * Decode headings, acquirers and the running text, and add them to the index.
 *
 * @example
 * decodeText(decodeNames(names), text).isComplete // true
 */
export function decodeText(
	index: SearchIndex,
	encoded: EncodedText,
): SearchIndex {
	const characters = decodeCharacters(encoded, index.variants);
	const acquirers = encoded.acquirers.map((row) => {
		const [code = "", name = ""] = row.split("\t");
		return {
			...newTarget("acquirer", "/acquirers", "acquirers"),
			title: name,
			names: [nameOf(name, false, characters)],
			prefixes: [code],
		};
	});
	const sections = decodePages(encoded.pages, "section", characters);
	const { variants } = characters;
	const lexicon = makeLexicon(
		encoded.words.map((line) => foldList(line, variants)),
	);
	const ask = questionReader(lexicon);
	const tell = (target: Target) => withText(target, encoded, { variants, ask });
	const targets = [
		...index.targets.map(tell),
		...acquirers,
		...sections.map(tell),
	];
	const absent = foldList(encoded.questions[""], variants).map(ask);
	return {
		...{ targets, variants, lexicon, tasks: index.tasks },
		names: indexNames(targets),
		known: trainClassifier(targets, absent),
		isComplete: true,
	};
}

function foldList(
	joined: string | undefined,
	variants: Variants,
): readonly string[] {
	return listOf(joined).map((word) => foldKey(word, variants));
}

function decodeTask(row: string): Task {
	const [words = "", place = ""] = row.split("\t");
	const [page = "", id = ""] = place.split("#");
	return { words, page, id };
}

function decodePages(
	pages: EncodedPages,
	kind: TargetKind,
	characters: Decoded,
): readonly Target[] {
	return Object.entries(pages).flatMap(([page, rows]) => {
		let above: readonly string[] = [];
		return rows.map((row) => {
			const [mark = "", title = "", others] = row.split("\t");
			const id = mark.replace(/^\+/, "");
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

/** How texts and questions are folded and read. */
interface Reading {
	readonly variants: Variants;
	readonly ask: (key: string) => Question;
}

/**
 * Add a target's text and questions. Entries and products answer only questions
 * listed by editors, since their names are searched anyway; a page's questions
 * belong to its first heading.
 */
function withText(
	target: Target,
	{ texts, questions }: EncodedText,
	{ variants, ask }: Reading,
): Target {
	const { kind, page, id, where, names } = target;
	const place = `${page}#${id}`;
	const text = texts[place] ?? "";
	const isNamed = kind === "entry" || kind === "product";
	const isTop = kind !== "entry" && where.length === 0;
	const asked = [
		...(isNamed ? [] : names.map(({ key }) => key)),
		...foldList(questions[place], variants),
		...(isTop ? foldList(questions[page], variants) : []),
	];
	const textKey = foldKey(text, variants);
	return { ...target, text, textKey, questions: asked.map(ask) };
}
