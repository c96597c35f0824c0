import { type Mention, mentionsOf } from "./mention.ts";
import type { Statement } from "./read-statements.ts";

/** Labels of names by rank; the first match names the merchant. */
export const NAME_RANKS = [/名称|全称|店名|NAME/i, /名/, /简称/, /./];

/**
 * Read merchants from statements with labelled names. The first label begins
 * each record, and so does a second number. A record in which a name's label is
 * repeated gets no name.
 *
 * @param breaks indexes of blank lines, which end records if any paragraph is a record
 */
export function readRecords(
	statements: readonly Statement[],
	breaks: readonly number[],
): readonly Mention[] {
	const alone = statements.filter(isComplete);
	const fields = statements.filter(
		(each) => each.kind !== "words" && !isComplete(each),
	);
	const paragraphs = splitParagraphs(fields, breaks);
	const isSplit = paragraphs.some(isRecord);
	const records = (isSplit ? paragraphs : [fields]).flatMap(splitRecords);
	return [...alone, ...records.flatMap(nameNumbers)].flatMap(mentionsOf);
}

/** Tell whether a number has no label, but a name beside it. */
function isComplete({ kind, key, name }: Statement): boolean {
	return kind === "number" && key === "" && name !== "";
}

/** Tell whether statements include a number and a name. */
function isRecord(fields: readonly Statement[]): boolean {
	return (
		fields.some(({ kind }) => kind === "number") &&
		fields.some(({ kind }) => kind === "name")
	);
}

/**
 * Group statements by paragraph.
 *
 * @param breaks indexes of blank lines
 */
export function splitParagraphs(
	statements: readonly Statement[],
	breaks: readonly number[],
): readonly (readonly Statement[])[] {
	const paragraphs: Statement[][] = [];
	let next = 0;
	let isNew = true;
	for (const statement of statements) {
		const { line } = statement;
		for (; (breaks[next] ?? line) < line; next++) isNew = true;
		if (isNew) paragraphs.push([]);
		isNew = false;
		paragraphs.at(-1)?.push(statement);
	}
	return paragraphs;
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
