import type { Sources } from "../directory/identify-prefix.ts";
import type { Plan } from "../plan/merchant.ts";

/** What the page is written with. */
export interface TaskContext {
	readonly plan: Plan;
	readonly sources: Sources;
	/** Address of a place. */
	readonly href: (page: string, id?: string) => string;
	/** ISO date in China. */
	readonly today: string;
	/** Keys of what is unfolded: only that is written whole. */
	readonly opened: ReadonlySet<string>;
	/** What has just been done, for a while. */
	readonly said: string | undefined;
	/** What can be undone, and done again. */
	readonly undo: string | undefined;
	readonly redo: string | undefined;
}
