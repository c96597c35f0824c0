import { readPasted } from "../../core/pasting/read-pasted.ts";
import { newMerchant } from "../../core/plan/merchant.ts";
import { addStep, merchantOf } from "../../core/plan/plan-steps.ts";
import { askToKeep } from "../platform/ask-to-keep.ts";
import { openPlanStore, type PlanStore } from "./plan-store.ts";

/** What a button of the lookup or of an entry adds. */
export interface Wanted {
	/** Pasted merchant numbers, perhaps with names; may be empty. */
	readonly numbers: string;
	/** Id of the institution's entry, used if there is no number. */
	readonly institution: string;
}

/**
 * Add merchants to the list from elsewhere on the site.
 *
 * @returns the result, in Chinese
 */
export async function addToPlan(wanted: Wanted): Promise<string> {
	const done = new AbortController();
	try {
		return await add(wanted, await openPlanStore(done.signal));
	} finally {
		done.abort();
	}
}

async function add(
	{ numbers, institution }: Wanted,
	store: PlanStore,
): Promise<string> {
	const { merchants } = await store.read();
	const { found } = readPasted(numbers);
	const wanted =
		found.length > 0
			? found.map(merchantOf)
			: [newMerchant({ id: `one-${institution}`, institution })];
	const fresh = wanted.filter(
		({ id }) => !merchants.some((each) => each.id === id),
	);
	if (fresh.length === 0) return "已经在清单里";
	const step = addStep(fresh);
	await store.commit(step);
	await store.keepImport(step);
	if (store.problem) return "没有加入：这个浏览器不让网页存东西";
	askToKeep();
	return `已加入 ${fresh.length} 户`;
}
