import { HEADING_ID } from "../markdown/page.ts";
import type { SourceFile } from "../markdown/source-file.ts";

/** Name of the editors' file of synonyms in `docs/`. */
export const SYNONYMS_FILE = "_synonyms.md";

/** The purpose of a line: the id of the heading above it. */
export type SynonymKind = (typeof KINDS)[number];

/** A parsed line of the file. */
export interface SynonymLine {
	readonly kind: SynonymKind;
	/** One-based line of the file. */
	readonly line: number;
	/** The meaning of all its words; empty for fillers and for questions the wiki does not answer. */
	readonly head: string;
	/** Address and id of the linked place, such as `/phones#lakala`. */
	readonly place: string | undefined;
	readonly words: readonly string[];
}

/** The parsed lines, and the one-based numbers of lines that could not be parsed. */
export interface Synonyms {
	readonly lines: readonly SynonymLine[];
	readonly unread: readonly number[];
}

const KINDS = ["words", "questions", "fillers", "absent", "tasks"] as const;
const HEADING = /^#+ /;
const ITEM = /^- /;
const LINKED = /^- \[([^\]]+)\]\((\/[^)#\s]*)\.md(?:#([^)\s]+))?\)(?:：(.*))?$/;
const HEADED = /^- ([^：、[\]]+)：(.+)$/;
const PLAIN = /^- ([^：[\]]+)$/;

/**
 * Parse the editors' synonyms: under `words`, words with the meaning of the one
 * before the colon; under `questions` and `tasks`, links to places with ways to
 * ask for them; under `fillers` and `absent`, words only. A missing file has no
 * lines.
 *
 * @example
 * readSynonyms([{ name: "_synonyms.md", markdown: "# 词 :id=words\n- 注销：销户、关掉" }]).lines[0].words // ["注销", "销户", "关掉"]
 */
export function readSynonyms(files: readonly SourceFile[]): Synonyms {
	const file = files.find(({ name }) => name === SYNONYMS_FILE);
	const lines: SynonymLine[] = [];
	const unread: number[] = [];
	let kind: SynonymKind | undefined;
	for (const [index, text] of (file?.markdown ?? "").split(/\r?\n/).entries()) {
		if (HEADING.test(text)) {
			const id = HEADING_ID.exec(text)?.[1];
			kind = KINDS.find((each) => each === id);
		} else if (kind && ITEM.test(text)) {
			const line = readLine(text.trimEnd(), kind);
			if (line) lines.push({ ...line, kind, line: index + 1 });
			else unread.push(index + 1);
		}
	}
	return { lines, unread };
}

function readLine(
	text: string,
	kind: SynonymKind,
): Pick<SynonymLine, "head" | "place" | "words"> | undefined {
	if (kind === "questions" || kind === "tasks") {
		const [, head, path = "", id, words] = LINKED.exec(text) ?? [];
		if (head === undefined) return undefined;
		const page = path === "/README" ? "/" : path;
		const place = id === undefined ? page : `${page}#${id}`;
		return { head, place, words: splitWords(words ?? "") };
	}
	if (kind === "words") {
		const [, head, words = ""] = HEADED.exec(text) ?? [];
		if (head === undefined) return undefined;
		return { head, place: undefined, words: [head, ...splitWords(words)] };
	}
	const words = PLAIN.exec(text)?.[1];
	if (words === undefined) return undefined;
	return { head: "", place: undefined, words: splitWords(words) };
}

function splitWords(words: string): readonly string[] {
	return words
		.split("、")
		.map((word) => word.trim())
		.filter((word) => word !== "");
}
