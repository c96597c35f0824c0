import type { Acquirer } from "../directory/acquirers.ts";

/** First word of the note. */
const DEMO = "演示";

/** Whether a prefix is for samples: no real merchant has it. */
export function isDemo({ note }: Acquirer): boolean {
	return note.startsWith(DEMO);
}
