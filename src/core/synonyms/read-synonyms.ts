import { HEADING_ID } from "../markdown/page.ts";
import type { SourceFile } from "../markdown/source-file.ts";

/** Name of the file under `docs/` that editors keep. */
export const SYNONYMS_FILE = "_synonyms.md";

/** What a line of the file is for: the id of the heading above it. */
export type SynonymKind = (typeof KINDS)[number];

/** A line of the file that says something. */
export interface SynonymLine {
	readonly kind: SynonymKind;
	/** One-based line of the file. */
	readonly line: number;
	/** What all the words mean; empty for fillers and for what the wiki does not tell. */
	readonly head: string;
	/** Address and id of the place that the line links to, such as `/phones#lakala`. */
	readonly place: string | undefined;
	readonly words: readonly string[];
}

/** The file as it is read, and the one-based lines that are not understood. */
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
 * Read what editors say of the words of questions: under `words`, words that
 * mean the same as the one before the colon; under `questions` and `tasks`,
 * links to places, with ways to ask for them; under `fillers` and `absent`,
 * words alone. A file that is not there says nothing.
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
