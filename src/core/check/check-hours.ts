import type { EntryBlock } from "../directory/entry-block.ts";
import { parseHotlines } from "../directory/entry-field.ts";
import { parseServiceHours } from "../hours/service-hours.ts";
import type { Diagnostic } from "../markdown/diagnostic.ts";

/**
 * Hours beside a number that cannot be read, or are the wrong way round.
 *
 * @example
 * checkHours(readEntryBlocks("### 甲 :id=a\n- 客服电话：95016（22:00-8:00）"))[0].line // 2
 */
export function checkHours(
	blocks: readonly EntryBlock[],
): readonly Diagnostic[] {
	return blocks
		.flatMap(({ fields }) => fields)
		.filter(({ kind }) => kind === "phone")
		.flatMap(({ label, value, line, column }) =>
			parseHotlines(label, value).flatMap(({ hours }) => {
				const flaw = hours && parseServiceHours(hours).flaw;
				if (!hours || !flaw) return [];
				return [
					{
						...{ file: "docs/phones.md", line },
						column: column + value.indexOf(hours),
						severity: "error" as const,
						message: `服务时间“${hours}”读不懂：${flaw}`,
						hint: "写成（8:00-22:00）或（工作日）或（工作日 9:00-18:00）",
					},
				];
			}),
		);
}
