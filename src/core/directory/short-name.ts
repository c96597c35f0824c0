import type { Entry } from "./entry.ts";

/**
 * Choose an institution's name for lists: its first short name, or its name.
 *
 * @example
 * shortName({ name: "拉卡拉支付股份有限公司", names: ["拉卡拉"] }) // "拉卡拉"
 */
export function shortName({
	name,
	names,
}: Pick<Entry, "name" | "names">): string {
	return names[0] ?? name;
}
