import parsePhone from "libphonenumber-js/max";
import type { EntryBlock } from "../directory/entry-block.ts";
import { type Mark, parseHotlines } from "../directory/entry-field.ts";
import type { Diagnostic, Words } from "../markdown/diagnostic.ts";
import { hasSeveralLengths, phoneKind } from "../numbers/numbering-plan.ts";
import { parsePhoneNumber } from "../numbers/phone-number.ts";
import { groupPairs } from "../text/group-pairs.ts";
import { entryMistake } from "./entry-mistake.ts";
import { findPartner } from "./find-partner.ts";
import { type ListedNumber, listNumbers, phonesOf } from "./listed-number.ts";

const ANY_DIGIT = /\p{N}/u;

/** Maximum number of entries named in a message; more are counted. */
const MOST_NAMED = 3;
/** Kinds of short numbers that libphonenumber-js does not know. */
const UNKNOWN_TO_LIBRARY = ["national", "public"];

/**
 * Check numbers against the numbering plan, and find those repeated in an entry
 * or shared by entries, unless an editor marked them; also check these marks.
 * Sources: libphonenumber-js for what it knows, `parsePhoneNumber` for the rest.
 *
 * @example
 * checkNumbers(readEntryBlocks("### 甲 :id=a\n- 客服电话：400-881-616"))[0].column // 8
 */
export function checkNumbers(
	blocks: readonly EntryBlock[],
): readonly Diagnostic[] {
	const listed = blocks.flatMap(listNumbers);
	const groups = groupPairs(
		listed.map((number) => [number.phone.digits, number]),
	);
	return [
		...blocks.flatMap(checkFigures),
		...[...groups.values()].flatMap((group) =>
			group.flatMap((number) => [
				...checkPlan(number),
				...checkTwice(number, group),
				...checkShared(number, group, listed),
			]),
		),
	];
}

/** Find lines whose digits are not those of a telephone, such as ① or ٣. */
function checkFigures(block: EntryBlock): readonly Diagnostic[] {
	return phonesOf(block)
		.filter(({ label, value }) => parseHotlines(label, value).length === 0)
		.flatMap(({ value, line, column }) => {
			const index = value.search(ANY_DIGIT);
			if (index < 0) return [];
			return entryMistake(
				{ line, column: column + index },
				`“${value}”里的数字不是 0–9，不能拨打`,
				"用半角的 0–9 重新写这个号码",
			);
		});
}

function checkPlan(number: ListedNumber): readonly Diagnostic[] {
	const { phone } = number;
	if (number.marks.includes("原文如此")) return checkVerbatim(number);
	const flaw = phone.dialable ? checkLibrary(phone.digits) : phone.reason;
	if (!flaw) return [];
	const hint = `改成正确的号码，一行一个，后面只可以写分机（转 801）；${VERBATIM_HINT}${remarkWith("原文如此", number)}`;
	return [mistake(number, `号码“${phone.printed}”不对：${flaw}`, hint)];
}

const VERBATIM_HINT = "原文就是这样、又查不到正确的，在后面写";

/** Check a number marked 原文如此 that is valid: the mark is obsolete, or a digit is still missing. */
function checkVerbatim(number: ListedNumber): readonly Diagnostic[] {
	const { printed } = number.phone;
	const phone = parsePhoneNumber(printed);
	if (!phone.dialable || checkLibrary(phone.digits)) return [];
	const message = `号码“${printed}”没有毛病，却写着“原文如此”`;
	if (!hasSeveralLengths(phone.digits)) {
		return [mistake(number, message, "去掉“原文如此”")];
	}
	if (number.notes.includes(printed)) return [];
	const hint = `号码改对了，就去掉“原文如此”；确实少了一位，加一行“- 说明：${printed} ……”，写明依据`;
	return [{ ...mistake(number, message, hint), severity: "warning" }];
}

function checkLibrary(digits: string): string | undefined {
	const kind = phoneKind(digits);
	if (kind === undefined || UNKNOWN_TO_LIBRARY.includes(kind)) return undefined;
	const isKnown = parsePhone(digits, "CN")?.isValid();
	return isKnown ? undefined : "没有这个区号或号段";
}

/** @param group all listed numbers with the same digits, including this one */
function checkTwice(
	number: ListedNumber,
	group: readonly ListedNumber[],
): readonly Diagnostic[] {
	const twin = group.find(({ owner }) => owner === number.owner);
	if (!twin || twin === number) return [];
	const message = `号码“${number.phone.printed}”在这一条里写了两遍`;
	const hint = `删去一行，另一行是第 ${twin.field.line} 行`;
	return [mistake(number, message, hint)];
}

function checkShared(
	number: ListedNumber,
	group: readonly ListedNumber[],
	listed: readonly ListedNumber[],
): readonly Diagnostic[] {
	const owners = [...new Set(group.map(({ owner }) => owner))];
	const others = owners.filter((owner) => owner !== number.owner);
	const isAlone = others.length === 0;
	if (number.marks.includes("同号")) {
		return isAlone ? [explainAlone(number, listed)] : [];
	}
	if (isAlone) return [];
	const message = `号码“${number.phone.printed}”也写在${nameOwners(others)}`;
	const hint = `写错了就改；确实共用一个号码，就在每一处后面写${remarkWith("同号", number)}`;
	return [mistake(number, message, hint)];
}

function nameOwners(owners: readonly string[]): string {
	const named = owners.slice(0, MOST_NAMED).join("”“");
	return owners.length > MOST_NAMED
		? `“${named}”等 ${owners.length} 处`
		: `“${named}”`;
}

/** Explain a 同号 mark without a second entry: one of the two was edited, so name the other. */
function explainAlone(
	number: ListedNumber,
	listed: readonly ListedNumber[],
): Diagnostic {
	const { printed } = number.phone;
	const message = `号码“${printed}”写着“同号”，却没有别的条目用它`;
	const partner = findPartner(number, listed);
	if (!partner) {
		const hint =
			"查一查原来共用它的条目，号码应当一样；真的不共用了，才去掉“同号”";
		return mistake(number, message, hint);
	}
	const { owner, field, phone } = partner;
	const hint = `多半和“${owner}”（第 ${field.line} 行，${phone.printed}）共用：两处写成一样的、正确的号码；真的不共用了，才去掉两处的“同号”`;
	return mistake(number, message, hint);
}

/** Write hours and marks in one pair of brackets. */
function remarkWith(mark: Mark, { hours, marks }: ListedNumber): string {
	const parts = [hours, ...marks, mark].filter(Boolean);
	return `（${parts.join("，")}）`;
}

function mistake({ field, phone }: ListedNumber, ...words: Words): Diagnostic {
	const column = field.column + field.value.indexOf(phone.printed);
	return entryMistake({ line: field.line, column }, ...words);
}
