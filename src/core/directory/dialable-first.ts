import type { Hotline } from "./entry-field.ts";

/**
 * Sort numbers that can be dialled before the others; otherwise keep the order.
 *
 * @example
 * dialableFirst(parseHotlines("客服电话", "400-881-61、95016"))[0]?.phone.printed // "95016"
 */
export function dialableFirst(
	hotlines: readonly Hotline[],
): readonly Hotline[] {
	return [...hotlines].sort(
		(one, other) => Number(other.phone.dialable) - Number(one.phone.dialable),
	);
}
