import type { Mention } from "./mention.ts";
import type { Statement } from "./read-statements.ts";

/** Of several labelled names of a record the first in this list counts. */
const NAME_RANKS = [/名称|全称|店名|NAME/, /名/, /简称/, /./];

/**
 * The merchants of statements with labelled names: the label that comes first
 * begins each record, and so does a second number. A record in which a label
 * comes twice has no name.
 *
 * @param breaks indexes of blank lines, at which records end where none goes across
 */
export function readRecords(
	statements: readonly Statement[],
	breaks: readonly number[],
): readonly Mention[] {
	const alone = statements.filter(isComplete);
	const fields = statements.filter(
		(each) => each.kind !== "words" && !isComplete(each),
	);
	const records = splitParagraphs(fields, breaks).flatMap(splitRecords);
	return [...alone, ...records.flatMap(nameNumbers)].flatMap(mentionsOf);
}

/**
 * The mentions of a statement's numbers.
 *
 * @example
 * mentionsOf({ kind: "number", key: "", numbers: [], name: "", line: 0 }) // []
 */
export function mentionsOf({
	numbers,
	name,
	line,
}: Statement): readonly Mention[] {
	return numbers.map((number) => ({ number, name, line }));
}

/** A number that has no label, but a name beside it. */
function isComplete({ kind, key, name }: Statement): boolean {
	return kind === "number" && key === "" && name !== "";
}

/** At blank lines, where some paragraph has a number and a name. */
function splitParagraphs(
	fields: readonly Statement[],
	breaks: readonly number[],
): readonly (readonly Statement[])[] {
	const paragraphs: Statement[][] = [];
	let next = 0;
	let isNew = true;
	for (const field of fields) {
		for (; (breaks[next] ?? field.line) < field.line; next++) isNew = true;
		if (isNew) paragraphs.push([]);
		isNew = false;
		paragraphs.at(-1)?.push(field);
	}
	const isRecord = (some: readonly Statement[]) =>
		some.some(({ kind }) => kind === "number") &&
		some.some(({ kind }) => kind === "name");
	return paragraphs.some(isRecord) ? paragraphs : [fields];
}

function splitRecords(
	fields: readonly Statement[],
): readonly (readonly Statement[])[] {
	const records: Statement[][] = [];
	const [leader] = fields;
	for (const field of fields) {
		const record = records.at(-1);
		const isSecond =
			field.kind === "number" && record?.some(({ kind }) => kind === "number");
		const isLeader = field.kind === leader?.kind && field.key === leader.key;
		if (!record || isSecond || isLeader) records.push([field]);
		else record.push(field);
	}
	return records;
}

function nameNumbers(record: readonly Statement[]): readonly Statement[] {
	const names = record.filter(({ kind }) => kind === "name");
	const isTwice = new Set(names.map(({ key }) => key)).size < names.length;
	const best = NAME_RANKS.flatMap((rank) =>
		names.filter(({ key }) => rank.test(key)),
	)[0];
	return record
		.filter(({ kind }) => kind === "number")
		.map((number) => {
			if (number.numbers.length > 1 || isTwice) return { ...number, name: "" };
			return { ...number, name: best?.name ?? number.name };
		});
}
