import parsePhone from "libphonenumber-js/max";
import type { EntryBlock, Field } from "../directory/entry-block.ts";
import {
	type Hotline,
	type Mark,
	parseHotlines,
} from "../directory/entry-field.ts";
import type { Finding } from "../markdown/finding.ts";

/** A number, where it stands and whose it is. */
interface Listed extends Hotline {
	readonly field: Field;
	readonly owner: string;
}

/** Kinds of which libphonenumber-js does not know the short numbers. */
const UNKNOWN_TO_LIBRARY = ["national", "public"];

/**
 * Numbers that cannot be right: against the numbering plan, twice in an entry,
 * or in several entries; each unless its editor has marked it, and marks that
 * no longer hold.
 * Sources: libphonenumber-js for what it knows, `parsePhoneNumber` for the rest.
 *
 * @example
 * checkNumbers(readEntryBlocks("### 甲 :id=a\n- 客服电话：400-881-616"))[0].column // 8
 */
export function checkNumbers(
	blocks: readonly EntryBlock[],
): readonly Finding[] {
	const listed = blocks.flatMap(listNumbers);
	return listed.flatMap((number, index) => [
		...checkPlan(number),
		...checkTwice(number, listed.slice(0, index)),
		...checkShared(number, listed),
	]);
}

function listNumbers({ heading, fields }: EntryBlock): readonly Listed[] {
	return fields
		.filter(({ kind }) => kind === "phone")
		.flatMap((field) =>
			parseHotlines(field.label, field.value).map((hotline) => ({
				...hotline,
				...{ field, owner: heading.title },
			})),
		);
}

function checkPlan(number: Listed): readonly Finding[] {
	const { phone } = number;
	const flaw = phone.dialable ? checkLibrary(number) : phone.reason;
	const isMarked = hasMark(number, "原文如此");
	if (flaw && !isMarked) {
		const cure = `改成正确的号码；原文就是这样、又查不到正确的，在后面写${remarkWith("原文如此", number)}`;
		return [mistake(number, `号码“${phone.printed}”不对：${flaw}`, cure)];
	}
	if (flaw || !isMarked) return [];
	const message = `号码“${phone.printed}”没有毛病，却写着“原文如此”`;
	return [mistake(number, message, "去掉“原文如此”")];
}

function checkLibrary({ phone }: Listed): string | undefined {
	if (!phone.dialable || UNKNOWN_TO_LIBRARY.includes(phone.kind)) {
		return undefined;
	}
	const isKnown = parsePhone(phone.digits, "CN")?.isValid();
	return isKnown ? undefined : "没有这个区号或号段";
}

function checkTwice(
	number: Listed,
	before: readonly Listed[],
): readonly Finding[] {
	const twin = before.find(
		(other) => isSameNumber(other, number) && other.owner === number.owner,
	);
	if (!twin) return [];
	const message = `号码“${number.phone.printed}”在这一条里写了两遍`;
	const cure = `删去一行，另一行是第 ${twin.field.line} 行`;
	return [mistake(number, message, cure)];
}

function checkShared(
	number: Listed,
	listed: readonly Listed[],
): readonly Finding[] {
	const owners = listed
		.filter((other) => isSameNumber(other, number))
		.map(({ owner }) => owner)
		.filter((owner) => owner !== number.owner);
	const isMarked = hasMark(number, "同号");
	const { printed } = number.phone;
	if (owners.length > 0 && !isMarked) {
		const message = `号码“${printed}”也写在“${[...new Set(owners)].join("”“")}”`;
		const cure = `写错了就改；确实共用一个号码，就在每一处后面写${remarkWith("同号", number)}`;
		return [mistake(number, message, cure)];
	}
	if (owners.length > 0 || !isMarked) return [];
	const message = `号码“${printed}”写着“同号”，却没有别的条目用它`;
	return [mistake(number, message, "去掉“同号”")];
}

function isSameNumber(one: Listed, other: Listed): boolean {
	return one.phone.digits === other.phone.digits;
}

/** Hours and marks stand in one bracket. */
function remarkWith(mark: Mark, { hours, marks }: Listed): string {
	const parts = [hours, ...marks, mark].filter(Boolean);
	return `（${parts.join("，")}）`;
}

function hasMark({ marks }: Listed, mark: Mark): boolean {
	return marks.includes(mark);
}

function mistake(
	{ field, phone }: Listed,
	message: string,
	cure: string,
): Finding {
	const column = field.column + field.value.indexOf(phone.printed);
	return {
		...{ file: "docs/phones.md", line: field.line, column, severity: "error" },
		...{ message, cure },
	};
}
