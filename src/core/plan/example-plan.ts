import type { Entry } from "../directory/entry.ts";
import type { Sources } from "../directory/identify-prefix.ts";
import { type Merchant, newMerchant, type Plan } from "./merchant.ts";
import { OVER_A_YEAR } from "./month.ts";

/** Institutions of the example, without telephones. */
export const EXAMPLE_SOURCES: Sources = {
	entries: [
		exampleEntry("example-1", "示例机构甲"),
		exampleEntry("example-2", "示例机构乙"),
		exampleEntry("example-3", "示例机构丙"),
	],
	acquirers: [],
};

/**
 * Create the example plan. Its numbers are invented, with the prefix of a demo
 * merchant in UnionPay's gateway samples, which no institution has.
 *
 * @param at ISO instant of viewing
 */
export function examplePlan(at: string): Plan {
	const merchants = [
		example(1, "example-1", {
			...{ name: "很久不用的小店", lastTrade: OVER_A_YEAR },
		}),
		example(2, "example-2", { name: "旧码牌", device: "plate" }),
		example(3, "example-2", { name: "另一块码牌", device: "plate" }),
		example(4, "example-2", {
			...{ name: "涨价的机器", device: "machine", fault: "raised" },
		}),
		example(5, "example-3", {
			...{ name: "正在用的机器", device: "machine", leaves: false },
		}),
		example(6, "example-3", {
			name: "已经申请的码牌",
			device: "plate",
			history: [{ state: "applied", at }],
		}),
	];
	return { merchants, calls: [] };
}

function example(
	serial: number,
	institution: string,
	known: Partial<Merchant>,
): Merchant {
	const number = `77700000000000${serial}`;
	return newMerchant({ id: number, number, institution, ...known });
}

function exampleEntry(id: string, name: string): Entry {
	return {
		...{ id, name, kind: "institution", names: [], printed: undefined },
		...{ hotlines: [], website: undefined, prefixes: [], status: undefined },
		...{ channels: [], conditions: [], prepare: [], called: [], changes: [] },
		...{ duration: undefined, operator: undefined, notes: [] },
		...{ checked: undefined, source: undefined, line: 0 },
	};
}
