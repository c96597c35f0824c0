import type { Sources } from "../directory/identify-prefix.ts";
import type { Plan } from "../plan/merchant.ts";

/** The data that the page is rendered from. */
export interface TaskContext {
	readonly plan: Plan;
	readonly sources: Sources;
	/** Formats the address of a place. */
	readonly href: (page: string, id?: string) => string;
	/** ISO date in China. */
	readonly today: string;
	/** Keys of unfolded rows; only these are rendered in full. */
	readonly opened: ReadonlySet<string>;
	/** The last step in words, for a while after it. */
	readonly said: string | undefined;
	/** The steps that undo and redo would take back or repeat, in words. */
	readonly undo: string | undefined;
	readonly redo: string | undefined;
}
