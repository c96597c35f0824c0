import type { Acquirer } from "../directory/acquirers.ts";

/** First word of a sample's note. */
const DEMO = "演示";

/** Tell whether a prefix is reserved for samples. */
export function isDemo({ note }: Acquirer): boolean {
	return note.startsWith(DEMO);
}
