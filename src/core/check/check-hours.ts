import type { EntryBlock } from "../directory/entry-block.ts";
import { parseServiceHours } from "../hours/service-hours.ts";
import type { Diagnostic } from "../markdown/diagnostic.ts";
import { entryMistake } from "./entry-mistake.ts";
import { listNumbers } from "./listed-number.ts";

/**
 * Check the service hours beside numbers: unreadable, or in the wrong order.
 *
 * @example
 * checkHours(readEntryBlocks("### 甲 :id=a\n- 客服电话：95016（22:00-8:00）"))[0].line // 2
 */
export function checkHours(
	blocks: readonly EntryBlock[],
): readonly Diagnostic[] {
	return blocks.flatMap(listNumbers).flatMap(({ field, hours }) => {
		const flaw = hours && parseServiceHours(hours).flaw;
		if (!hours || !flaw) return [];
		const column = field.column + field.value.indexOf(hours);
		return entryMistake(
			{ line: field.line, column },
			`服务时间“${hours}”读不懂：${flaw}`,
			"写成（8:00-22:00）或（工作日）或（工作日 9:00-18:00）",
		);
	});
}
