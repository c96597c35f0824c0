import type { Sources } from "../../core/directory/identify-prefix.ts";

/** Where the plan takes its answers from. */
export interface PlanSource extends Sources {
	/** Why institutions are not known, in Chinese; `undefined` where they are. */
	readonly failure: string | undefined;
	/** Address of a place. */
	href(page: string, id?: string): string;
}
