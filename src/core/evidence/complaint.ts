import type { Entry } from "../directory/entry.ts";
import type { Call } from "../plan/call.ts";
import type { Merchant } from "../plan/merchant.ts";
import type { Owner } from "../plan/owner.ts";

/** What a complaint is made of: what has happened, nothing else. */
export interface Complaint {
	readonly owner: Owner;
	readonly merchants: readonly Merchant[];
	/** Of any institution. */
	readonly calls: readonly Call[];
	/** The directory, with those whom one can complain to. */
	readonly entries: readonly Entry[];
	/** ISO date in China. */
	readonly today: string;
}
