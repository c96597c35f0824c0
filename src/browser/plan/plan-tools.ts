import type { PasteBox } from "./paste-box.ts";
import type { PlanDesk } from "./plan-desk.ts";
import type { PlanScreen } from "./plan-screen.ts";

/** What the controls of `<my-merchants>` work with. */
export interface PlanTools {
	readonly desk: PlanDesk;
	readonly box: PasteBox;
	readonly screen: PlanScreen;
	/** Whole address of the list. */
	readonly url: () => string;
}
