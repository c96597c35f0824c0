import type { Hotline } from "./entry-field.ts";

/**
 * Choose the number to call first: the first that can be dialled, or else the
 * first.
 *
 * @example
 * mainHotline(parseHotlines("客服电话", "400-881-61、95016"))?.phone.printed // "95016"
 */
export function mainHotline(hotlines: readonly Hotline[]): Hotline | undefined {
	return hotlines.find(({ phone }) => phone.dialable) ?? hotlines[0];
}
