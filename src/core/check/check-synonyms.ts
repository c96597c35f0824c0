import {
	type Diagnostic,
	mistakeAt,
	type Words,
} from "../markdown/diagnostic.ts";
import { SYNONYMS_FILE, type SynonymLine } from "../synonyms/read-synonyms.ts";
import type { Wiki } from "../wiki.ts";

const FILE = `docs/${SYNONYMS_FILE}`;

/**
 * Check the synonyms of the search: unreadable lines, words with two meanings,
 * questions with two answers. `checkLinks` checks their links.
 *
 * @example
 * checkSynonyms(wikiOf({ "_synonyms.md": "# 词 :id=words\n- 甲：丙\n- 乙：丙" }))[0].line // 3
 */
export function checkSynonyms({ synonyms }: Wiki): readonly Diagnostic[] {
	const { lines, unread } = synonyms;
	const ofKind = (...kinds: readonly SynonymLine["kind"][]) =>
		lines.filter(({ kind }) => kinds.includes(kind));
	return [
		...unread.map((line) =>
			mistakeAt(
				{ file: FILE, line },
				"这一行看不懂，搜索不会用它",
				"照同一节里别的行写：“- 词：别的说法、别的说法”，或者“- [标题](/文件名.md#id)：问法、问法”，用全角冒号和顿号",
			),
		),
		...findTwice(ofKind("words", "fillers"), (word, first) => [
			`“${word}”在第 ${first} 行已经写过，一个词不能有两个意思`,
			"想清楚它是哪个意思，从另一行里删去",
		]),
		...findTwice(ofKind("questions", "absent"), (question, first) => [
			`“${question}”在第 ${first} 行已经写过，一个问法只能有一个去处`,
			"看哪里回答得更好，从另一行里删去",
		]),
	];
}

function findTwice(
	lines: readonly SynonymLine[],
	explain: (word: string, first: number) => Words,
): readonly Diagnostic[] {
	const seen = new Map<string, number>();
	return lines.flatMap(({ words, line }) =>
		words.flatMap((word) => {
			const key = word.toLowerCase();
			const first = seen.get(key);
			seen.set(key, first ?? line);
			return first === undefined
				? []
				: mistakeAt({ file: FILE, line }, ...explain(word, first));
		}),
	);
}
