import type { Sources } from "../directory/identify-prefix.ts";
import { byNewest, type Call } from "../plan/call.ts";
import { isAbout } from "../plan/due.ts";
import { type Merchant, type Plan, stateOf } from "../plan/merchant.ts";
import { type Owner, ownerFinder } from "../plan/owner.ts";
import {
	DEVICE_NAMES,
	FAULT_NAMES,
	lastTradeName,
	STATE_NAMES,
} from "../plan/plan-labels.ts";
import { chinaDate } from "../text/china-date.ts";
import { compareText } from "../text/compare-text.ts";
import { csvFile, inertCell } from "../text/csv.ts";
import { describeCall } from "./describe-call.ts";

type Column = readonly [
	header: string,
	cell: (merchant: Merchant, owner: Owner, calls: readonly Call[]) => string,
];

const COLUMNS: readonly Column[] = [
	["商户编号", ({ number }) => number],
	["商户名称", ({ name }) => name],
	["机构", (_, { name }) => name],
	["状态", (merchant) => STATE_NAMES[stateOf(merchant)]],
	["要注销", ({ leaves }) => (leaves ? "是" : "否")],
	["最后一次交易", ({ lastTrade }) => lastTradeName(lastTrade)],
	["设备", ({ device }) => DEVICE_NAMES[device]],
	["为什么要注销", ({ fault }) => FAULT_NAMES[fault]],
	["经过", ({ history }) => history.map(describeEvent).join("；")],
	["电话", (_merchant, _owner, calls) => describeCalls(calls)],
	["备注", ({ note }) => note],
];

/**
 * Write the merchants as CSV, in which no spreadsheet calculates a cell.
 *
 * @example
 * planCsv(EMPTY_PLAN, sources).startsWith("\ufeff商户编号,商户名称") // true
 */
export function planCsv(plan: Plan, sources: Sources): string {
	return csvFile(planRows(plan, sources));
}

/**
 * Write the same table as tab-separated text, to paste into a spreadsheet or chat.
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

/** List merchants as rows below a header, then calls about merchants not in the list. */
export function planRows(
	{ merchants, calls }: Plan,
	sources: Sources,
): string[][] {
	const ownerOf = ownerFinder(sources);
	const owned = merchants
		.slice()
		.sort((one, other) => compareText(one.id, other.id))
		.map((merchant) => {
			const owner = ownerOf(merchant);
			const own = calls.filter((call) => isOf(call, merchant, owner));
			return { merchant, owner, calls: own };
		});
	const rows = owned.map(({ merchant, owner, calls: own }) =>
		COLUMNS.map(([, cell]) => cell(merchant, owner, own)),
	);
	const told = new Set(owned.flatMap(({ calls: own }) => own));
	const rest = calls.filter((call) => !told.has(call)).sort(byNewest);
	return [COLUMNS.map(([header]) => header), ...rows, ...rest.map(callRow)];
}

/** Tell whether a call concerns a merchant; one that names no merchants concerns all of its institution. */
function isOf(call: Call, merchant: Merchant, { key }: Owner): boolean {
	return (
		isAbout(call, merchant) || (call.about.length === 0 && call.owner === key)
	);
}

/** Make a row of a call about merchants no longer in the list. */
function callRow(call: Call): string[] {
	return COLUMNS.map(([header]) =>
		header === "电话" ? describeCall(call) : "",
	);
}

function describeCalls(calls: readonly Call[]): string {
	return calls.slice().sort(byNewest).reverse().map(describeCall).join("；");
}

function describeEvent({ state, at }: Merchant["history"][number]): string {
	return `${chinaDate(at)} ${STATE_NAMES[state]}`;
}
