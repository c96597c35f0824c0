import fc from "fast-check";
import {
	DEVICES,
	FAULTS,
	type Merchant,
	newMerchant,
	STATES,
} from "../../../../src/core/plan/merchant.ts";
import { OVER_A_YEAR } from "../../../../src/core/plan/month.ts";

/** The day of all tests that name none, in China. */
export const TODAY = "2026-11-24";
export const INSTANT = "2026-11-24T08:00:00.000Z";

/** A numbered merchant, by its last digits. */
export function numbered(
	serial: number,
	known: Partial<Merchant> = {},
	prefix = "822",
): Merchant {
	const number = prefix + String(serial).padStart(12, "0");
	return newMerchant({ id: number, number, ...known });
}

/** Any merchants, of few institutions, with different ids. */
export const anyMerchants = fc.uniqueArray(
	fc
		.record({
			serial: fc.integer({ min: 0, max: 30 }),
			prefix: fc.constantFrom("822", "910", "854", "855", "102", "999"),
			device: fc.constantFrom(...DEVICES),
			fault: fc.constantFrom(...FAULTS),
			lastTrade: fc.constantFrom("", OVER_A_YEAR, "2025-10", "2026-05"),
			isPhoneOnly: fc.boolean(),
			isWaiting: fc.boolean(),
			leaves: fc.boolean(),
			name: fc.string({ maxLength: 20 }),
			note: fc.string({ maxLength: 20 }),
			history: fc.array(
				fc.record({
					state: fc.constantFrom(...STATES),
					at: fc.constant(INSTANT),
				}),
				{ maxLength: 3 },
			),
		})
		.map(({ serial, prefix, ...known }) => numbered(serial, known, prefix)),
	{ selector: ({ id }) => id, maxLength: 14 },
);
