import type { Directory } from "../../directory/directory.ts";
import type { Entry } from "../../directory/entry.ts";
import { readSections, type Section } from "../../markdown/page-sections.ts";
import type { SynonymKind, SynonymLine } from "../../synonyms/read-synonyms.ts";
import { groupPairs } from "../../text/group-pairs.ts";
import type { Wiki } from "../../wiki.ts";
import type {
	Characters,
	EncodedCharacters,
	EncodedNames,
	EncodedPages,
	EncodedText,
} from "../encoded-search.ts";
import { encodePinyin, encodeVariants } from "./encode-characters.ts";
import { encodeEntry, entryText } from "./encode-entry.ts";

/** Both files of the search. */
export interface EncodedSearch {
	readonly names: EncodedNames;
	readonly text: EncodedText;
}

/** The path of the directory. */
const DIRECTORY = "/phones";
/** Pages found by headings only: their text is for editors, or repeated elsewhere. */
const UNREAD = ["/editing", "/changes"];
/** Remarks on the reliability of statements, which are not searched. */
const EVIDENCE = /（[^（）]*(?:来源|可信度)[^（）]*）|，可信度.(?=$|；)/gm;
/** Number and name of another acquirer, which are encoded separately. */
const ACQUIRER = /^\d{3}，[^，]+，/gm;
const CHECKED = /^最近核对[：:]/;
const BETWEEN_NAMES = /[\n\t、|]/;

interface PageSections {
	readonly path: string;
	readonly sections: readonly Section[];
}

/**
 * Encode the wiki for the search, with pages in the order of the sidebar. The
 * result is deterministic.
 */
export function encodeSearch(
	wiki: Wiki,
	characters: Characters,
): EncodedSearch {
	const { entries } = wiki.directory;
	const ids = entries.map(({ id }) => id);
	const pages = wiki.pages.map(({ path, markdown }) => {
		const others = new Set(["", ...(path === DIRECTORY ? ids : [])]);
		const sections = readSections(markdown);
		return { path, sections: sections.filter(({ id }) => !others.has(id)) };
	});
	const columns = encodeEntries(wiki.directory, characters);
	const acquirers = wiki.acquirers.map(({ code, name }) => `${code}\t${name}`);
	const products = encodePages(pages.filter(isProduct));
	const others = encodePages(pages.filter((page) => !isProduct(page)));
	const read = pages.filter(({ path }) => !UNREAD.includes(path));
	const texts = encodeTexts(entries, read);
	const linesOf = (kind: SynonymKind) =>
		wiki.synonyms.lines.filter((line) => line.kind === kind);
	const words = [
		joinWords(linesOf("fillers")),
		...linesOf("words").map((line) => joinWords([line])),
	];
	const questions = encodeQuestions([
		...linesOf("questions"),
		...linesOf("absent"),
	]);
	return {
		names: {
			...encodeCharacters([...columns, ...rowsOf(products)], [], characters),
			entries: columns,
			tasks: linesOf("tasks").map(({ head, place }) => `${head}\t${place}`),
			products,
		},
		text: {
			...{ words, questions },
			...encodeCharacters(
				[...acquirers, ...rowsOf(others)],
				[...Object.values(texts), ...words, ...Object.values(questions)],
				characters,
			),
			...{ acquirers, pages: others, texts },
		},
	};
}

function joinWords(lines: readonly SynonymLine[]): string {
	return lines.flatMap(({ words }) => words).join("、");
}

/** Group questions by place; those the wiki does not answer are under `""`. */
function encodeQuestions(
	lines: readonly SynonymLine[],
): Readonly<Record<string, string>> {
	const places = groupPairs(lines.map((line) => [line.place ?? "", line]));
	return Object.fromEntries(
		[...places].map(([place, own]) => [place, joinWords(own)]),
	);
}

function isProduct({ path }: PageSections): boolean {
	return path.startsWith("/tool/");
}

function encodePages(pages: readonly PageSections[]): EncodedPages {
	return Object.fromEntries(
		pages.map(({ path, sections }) => [path, sections.map(encodeHeading)]),
	);
}

function rowsOf(pages: EncodedPages): readonly string[] {
	return Object.values(pages).flat();
}

function encodeCharacters(
	names: readonly string[],
	texts: readonly string[],
	characters: Characters,
): EncodedCharacters {
	return {
		...encodePinyin(namesIn(names), characters),
		variants: encodeVariants([...names, ...texts].join(""), characters),
	};
}

function encodeEntries(
	{ entries, blocks }: Directory,
	characters: Characters,
): readonly string[] {
	const aliases = new Map(
		blocks.map(({ heading }) => [heading.id, heading.aliases]),
	);
	const rows = entries.map((entry) =>
		encodeEntry(entry, aliases.get(entry.id), characters),
	);
	const [first = []] = rows;
	return first.map((_, column) => rows.map((row) => row[column]).join("\n"));
}

function encodeHeading({ id, title, level, aliases }: Section): string {
	const isInside = level > 2 ? "+" : "";
	return [isInside + id, title, aliases.join("、")].join("\t").trimEnd();
}

/** List the names in rows; an entry with a short name also gives its full name. */
function namesIn(rows: readonly string[]): readonly string[] {
	const all = rows.join("\n");
	return [
		...all.split(BETWEEN_NAMES),
		...all.replaceAll("|", "").split(BETWEEN_NAMES),
	];
}

function encodeTexts(
	entries: readonly Entry[],
	pages: readonly PageSections[],
): Readonly<Record<string, string>> {
	const ofEntries = entries.map(
		(entry) => [`${DIRECTORY}#${entry.id}`, entryText(entry)] as const,
	);
	const isNew = newLines();
	const ofSections = pages.flatMap(({ path, sections }) =>
		sections.filter(isTold).map(({ id, text }) => {
			const told = text.replace(EVIDENCE, "").replace(ACQUIRER, "");
			const lines = told.split("\n").filter(isNew);
			return [`${path}#${id}`, lines.join("\n")] as const;
		}),
	);
	const texts = [...ofEntries, ...ofSections];
	return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

/** Tell whether a section is searched; sections about sources are not. */
function isTold({ title }: Section): boolean {
	return !title.endsWith("来源");
}

/** Create a filter that drops repeated lines, such as navigation, and dates of checks. */
function newLines(): (line: string) => boolean {
	const said = new Set<string>();
	return (line) => {
		const isNew = !said.has(line) && !CHECKED.test(line);
		said.add(line);
		return isNew;
	};
}
