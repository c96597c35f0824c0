import { type MarkedExtension, Tokenizer } from "marked";

const CJK =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const STAR_RUN = /\*+/g;

/**
 * Let `**重点：**后文` be bold, whose asterisks CommonMark prints because it
 * takes Chinese punctuation for the end of a word.
 * Source: the specification of markdown-cjk-friendly (github.com/tats-u).
 *
 * @example
 * new Marked(cjkEmphasis).parseInline("**重点：**后文") // "<strong>重点：</strong>后文"
 */
export const cjkEmphasis: MarkedExtension = {
	hooks: { emStrongMask: maskCjk },
	tokenizer: {
		emStrong(source, masked, before) {
			const start = masked.length - source.length;
			const known = before ? lastCharacter(masked.slice(0, start)) : "";
			const token = Tokenizer.prototype.emStrong.call(
				this,
				masked.slice(start),
				masked,
				known,
			);
			if (!token) return undefined;
			const marks = (token.raw.length - token.text.length) / 2;
			const raw = source.slice(0, token.raw.length);
			const text = raw.slice(marks, -marks);
			return { ...token, raw, text, tokens: this.lexer.inlineTokens(text) };
		},
	},
};

/**
 * Stand-ins, of the same length, for Chinese characters beside asterisks: a
 * letter, or punctuation where other punctuation is on the other side.
 */
function maskCjk(source: string): string {
	if (!source.includes("*")) return source;
	const characters = source.split("");
	for (const { 0: run, index } of source.matchAll(STAR_RUN)) {
		const before = lastCharacter(source.slice(0, index));
		const after = firstCharacter(source.slice(index + run.length));
		replaceAt(characters, index - before.length, standIn(before, after));
		replaceAt(characters, index + run.length, standIn(after, before));
	}
	return characters.join("");
}

function standIn(character: string, across: string): string {
	if (!CJK.test(character)) return character;
	const punctuated = PUNCTUATION.test(across) && !CJK.test(across);
	return (punctuated ? "." : "x").repeat(character.length);
}

function replaceAt(
	characters: string[],
	index: number,
	replacement: string,
): void {
	characters.splice(index, replacement.length, ...replacement);
}

function firstCharacter(text: string): string {
	return [...text.slice(0, 2)][0] ?? "";
}

function lastCharacter(text: string): string {
	return [...text.slice(-2)].at(-1) ?? "";
}
