import type { Sources } from "../../core/directory/identify-prefix.ts";

/** Data and addresses that the plan uses. */
export interface PlanSource extends Sources {
	/** Why institutions are not known, in Chinese; `undefined` if they are. */
	readonly failure: string | undefined;
	/** Address of a place. */
	href(page: string, id?: string): string;
}
