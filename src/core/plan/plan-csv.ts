import type { Sources } from "../directory/identify-prefix.ts";
import { chinaDate } from "../text/china-date.ts";
import { csvFile, inertCell } from "../text/csv.ts";
import { type Merchant, type Plan, stateOf } from "./merchant.ts";
import { type Owner, ownerOf } from "./owner.ts";
import { DEVICE_NAMES, FAULT_NAMES, STATE_NAMES } from "./plan-words.ts";
import { compareText } from "./quota.ts";

type Column = readonly [
	header: string,
	cell: (merchant: Merchant, owner: Owner) => string,
];

const COLUMNS: readonly Column[] = [
	["商户编号", ({ number }) => number],
	["商户名称", ({ name }) => name],
	["机构", (_, { name }) => name],
	["状态", (merchant) => STATE_NAMES[stateOf(merchant)]],
	["要注销", ({ leaves }) => (leaves ? "是" : "否")],
	["12 个月没有交易", ({ isIdle }) => (isIdle ? "是" : "否")],
	["设备", ({ device }) => DEVICE_NAMES[device]],
	["为什么要注销", ({ fault }) => FAULT_NAMES[fault]],
	["经过", ({ history }) => history.map(describeEvent).join("；")],
	["备注", ({ note }) => note],
];

/**
 * The merchants as a table for spreadsheets, without what they would calculate.
 *
 * @example
 * planCsv(EMPTY_PLAN, sources).startsWith("\ufeff商户编号,商户名称") // true
 */
export function planCsv(plan: Plan, sources: Sources): string {
	return csvFile(planRows(plan, sources));
}

/**
 * The same to be pasted into a spreadsheet, or into a chat.
 *
 * @example
 * planText(EMPTY_PLAN, sources).startsWith("商户编号\t商户名称") // true
 */
export function planText(plan: Plan, sources: Sources): string {
	return planRows(plan, sources)
		.map((row) => row.map((cell) => inertCell(cell.replace(/\s+/g, " "))))
		.map((row) => row.join("\t"))
		.join("\n");
}

function planRows({ merchants }: Plan, sources: Sources): string[][] {
	const rows = merchants
		.slice()
		.sort((one, other) => compareText(one.id, other.id))
		.map((merchant) => {
			const owner = ownerOf(merchant, sources);
			return COLUMNS.map(([, cell]) => cell(merchant, owner));
		});
	return [COLUMNS.map(([header]) => header), ...rows];
}

function describeEvent({ state, at }: Merchant["history"][number]): string {
	return `${chinaDate(at)} ${STATE_NAMES[state]}`;
}
