import type { Hotline } from "./entry-field.ts";

/**
 * Numbers in their order, but those that can be dialled before those that are
 * only printed.
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
