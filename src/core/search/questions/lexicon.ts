import { groupPairs } from "../../text/group-pairs.ts";

/** A lexicon of synonyms, to compare questions by meaning. */
export interface Lexicon {
	/** The wiki's word for each folded word; empty for words to ignore. */
	readonly meanings: ReadonlyMap<string, string>;
	/** The words of each meaning. */
	readonly words: ReadonlyMap<string, readonly string[]>;
	/** Words by their first character, the longest first. */
	readonly starts: ReadonlyMap<string, readonly string[]>;
}

/** Maximum length of an unknown word. */
const LONGEST_WORD = 4;
const PIECE = /[a-z]+|\d+|[^a-z\d]+/g;
const LATIN = /[a-z]/;
const DIGIT = /\d/;

/**
 * Create a lexicon from lines of folded words: those of the first line are
 * ignored, those of each other line mean what its first word means.
 *
 * @example
 * makeLexicon([["怎么"], ["注销", "销户"]]).meanings.get("销户") // "注销"
 */
export function makeLexicon(lines: readonly (readonly string[])[]): Lexicon {
	const [fillers = [], ...synonyms] = lines;
	const headed = synonyms.map((words) => {
		const [head = ""] = words;
		return [head, words] as const;
	});
	const meanings = new Map(
		[["", fillers] as const, ...headed].flatMap(([head, words]) =>
			words.map((word) => [word, head] as const),
		),
	);
	const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length);
	return {
		meanings,
		words: new Map(headed),
		starts: groupPairs(longestFirst.map((word) => [word.charAt(0), word])),
	};
}

/**
 * Find the meanings of a folded text, each with the text that expresses it:
 * known words, longest first; elsewhere pairs of neighbouring characters, and
 * whole Latin words and numbers.
 *
 * @example
 * readMeanings("怎么销户", lexicon) // Map { "注销" → "销户" }
 */
export function readMeanings(
	key: string,
	lexicon: Lexicon,
): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const { text, meaning } of readSegments(key, lexicon)) {
		if (meaning) found.set(meaning, text);
		if (meaning !== undefined) continue;
		for (const [piece] of text.matchAll(PIECE)) {
			const isWord = piece.length <= LONGEST_WORD;
			for (const gram of gramsOf(piece)) found.set(gram, isWord ? piece : gram);
		}
	}
	return found;
}

/** A word of the lexicon with its meaning, or the text between two words. */
interface Segment {
	readonly text: string;
	readonly meaning: string | undefined;
}

/** Split a folded text into words, longest first. */
export function readSegments(
	key: string,
	lexicon: Lexicon,
): readonly Segment[] {
	const segments: Segment[] = [];
	let start = 0;
	let at = 0;
	const add = (end: number, meaning: string | undefined) => {
		if (end > start) segments.push({ text: key.slice(start, end), meaning });
		start = end;
	};
	while (at < key.length) {
		const word = wordAt(key, at, lexicon);
		if (word === "") {
			at++;
			continue;
		}
		add(at, undefined);
		at += word.length;
		add(at, lexicon.meanings.get(word));
	}
	add(at, undefined);
	return segments;
}

function gramsOf(piece: string): readonly string[] {
	if (piece.length < 3 || LATIN.test(piece) || DIGIT.test(piece))
		return [piece];
	return Array.from({ length: piece.length - 1 }, (_, at) =>
		piece.slice(at, at + 2),
	);
}

/** Find the longest word at an index; part of a Latin word or number does not count. */
function wordAt(key: string, at: number, { starts }: Lexicon): string {
	const words = isInside(key, at) ? [] : (starts.get(key.charAt(at)) ?? []);
	return (
		words.find(
			(word) => key.startsWith(word, at) && !isInside(key, at + word.length),
		) ?? ""
	);
}

/** Tell whether an index is within a Latin word or number. */
function isInside(key: string, at: number): boolean {
	const [before, after] = [key.charAt(at - 1), key.charAt(at)];
	return [LATIN, DIGIT].some((kind) => kind.test(before) && kind.test(after));
}
