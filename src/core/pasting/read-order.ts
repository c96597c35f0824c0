import { mentionsOf, type Reading } from "./mention.ts";
import { splitParagraphs } from "./read-records.ts";
import type { Statement } from "./read-statements.ts";

/** A number and its name. */
type Pair = readonly [number: Statement, name: Statement | undefined];

/**
 * Read merchants from lines that are each a number or a name. Names are assigned
 * only if numbers and names alternate in equal count. If any paragraph has both,
 * paragraphs are read separately.
 *
 * @param breaks indexes of blank lines
 */
export function readOrder(
	statements: readonly Statement[],
	breaks: readonly number[],
): Reading {
	const pairs = splitStretches(statements, breaks).flatMap(pairUp);
	return {
		mentions: pairs.flatMap(([number, name]) =>
			mentionsOf({ ...number, name: name?.name ?? number.name }),
		),
		understood: pairs.flatMap(([, name]) => (name ? [name.line] : [])),
	};
}

function splitStretches(
	statements: readonly Statement[],
	breaks: readonly number[],
): readonly (readonly Statement[])[] {
	const paragraphs = splitParagraphs(statements, breaks).flatMap(splitAtWhole);
	return paragraphs.some(isMixed) ? paragraphs : splitAtWhole(statements);
}

/** Split at numbers that have a name of their own. */
function splitAtWhole(
	statements: readonly Statement[],
): readonly (readonly Statement[])[] {
	const stretches: Statement[][] = [[]];
	for (const statement of statements) {
		const isWhole = statement.name !== "" && statement.kind === "number";
		if (isWhole) stretches.push([statement], []);
		else stretches.at(-1)?.push(statement);
	}
	return stretches;
}

function isMixed(some: readonly Statement[]): boolean {
	const isPlain = some.every(
		({ kind, name }) => kind !== "number" || name === "",
	);
	return (
		isPlain &&
		some.some(({ kind }) => kind === "number") &&
		some.some(({ kind }) => kind === "words")
	);
}

function pairUp(stretch: readonly Statement[]): readonly Pair[] {
	const numbers = stretch.filter(({ kind }) => kind === "number");
	const words = stretch.filter(({ kind }) => kind === "words");
	const takesTurns = stretch.every(
		({ kind }, index) => index === 0 || kind !== stretch[index - 1]?.kind,
	);
	const isSingle = numbers.every(({ numbers }) => numbers.length === 1);
	const isClear = takesTurns && isSingle && numbers.length === words.length;
	return numbers.map((number, index) => [
		number,
		isClear ? words[index] : undefined,
	]);
}
