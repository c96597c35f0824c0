import type { Entry } from "../directory/entry.ts";
import type { Call } from "../plan/call.ts";
import type { Merchant } from "../plan/merchant.ts";
import type { Owner } from "../plan/owner.ts";

/** The facts that a complaint is written from. */
export interface Complaint {
	readonly owner: Owner;
	readonly merchants: readonly Merchant[];
	/** Calls to any institution. */
	readonly calls: readonly Call[];
	/** The directory, including the authorities that take complaints. */
	readonly entries: readonly Entry[];
	/** ISO date in China. */
	readonly today: string;
}
