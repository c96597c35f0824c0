import { EMPTY_PLAN, type Plan } from "../../core/plan/merchant.ts";
import { applyStep, type Step } from "../../core/plan/step.ts";
import { readStep } from "../../core/plan/step-flaw.ts";
import { ifAllowed } from "../platform/if-allowed.ts";
import { NAME } from "./has-plan.ts";
import {
	type Damaged,
	type Database,
	dropRecords,
	openDatabase,
	readAll,
	writeStep,
} from "./plan-database.ts";

/** Storage of the plan: on this device or, if the browser refuses, in memory. */
export interface PlanStore {
	/** Why changes are not stored, in Chinese; `undefined` if they are. */
	readonly problem: string | undefined;
	/** Stored records that cannot be read. */
	readonly damaged: readonly Damaged[];
	/** Read the current plan, including changes by other pages. */
	read(): Promise<Plan>;
	/** Apply a step to the current plan, and return the result. */
	commit(step: Step): Promise<Plan>;
	/** Delete the records that cannot be read. */
	dropDamaged(): Promise<void>;
	/** Read the draft of the box. */
	readDraft(): Promise<string>;
	keepDraft(text: string): Promise<void>;
	/** Read the last step if it was an import, which can still be undone. */
	readImport(): Promise<Step | undefined>;
	keepImport(step: Step | undefined): Promise<void>;
	/** Call `changed` when another page has changed something, or this one is shown again. */
	listen(changed: () => void): void;
}

const DRAFT = "pasted";
const IMPORT = "import";
const LOST = "关掉这一页，新加的就没有了，请先导出或者复制备份。";
const REFUSED = `这个浏览器不让网页存东西，清单只在这一页里。${LOST}换成系统自带的浏览器打开就能存。`;
const FAILED = `刚才的改动没有存下来，可能是存储空间满了。${LOST}`;
const OUTDATED = `另一个页面换成了更新的版本，这一页不再存了。${LOST}也可以刷新这一页再继续。`;

/** Open the storage until a signal. Never fails: without storage, the plan is kept in memory. */
export async function openPlanStore(signal: AbortSignal): Promise<PlanStore> {
	let problem: string | undefined;
	let memory: Plan = EMPTY_PLAN;
	let damaged: readonly Damaged[] = [];
	let database = await openDatabase(() => {
		problem = OUTDATED;
		database = undefined;
	});
	if (!database) problem = REFUSED;
	// Without a channel, a page sees others' changes when it is shown again.
	const channel = ifAllowed(() => new BroadcastChannel(NAME));
	// A failed message does no harm: the change is stored.
	const tell = () => ifAllowed(() => channel?.postMessage("changed"));
	const close = () => {
		channel?.close();
		// Pending transactions complete first.
		database?.close();
	};
	if (signal.aborted) close();
	else signal.addEventListener("abort", close);
	/** Use the database; after the first failure, memory is used instead. */
	const attempt = async <Result>(
		work: (open: Database) => Promise<Result>,
	): Promise<Result | undefined> => {
		if (!database) return undefined;
		try {
			return await work(database);
		} catch {
			problem ??= FAILED;
			database = undefined;
			return undefined;
		}
	};
	const refresh = async () => {
		const stored = await attempt(readAll);
		if (!stored) return memory;
		memory = stored.plan;
		damaged = stored.damaged;
		return memory;
	};
	return {
		get problem() {
			return problem;
		},
		get damaged() {
			return damaged;
		},
		read: refresh,
		async commit(step) {
			const isKept = await attempt((open) => writeStep(open, step));
			memory = applyStep(memory, step);
			if (!isKept) return memory;
			tell();
			return await refresh();
		},
		async dropDamaged() {
			await attempt((open) => dropRecords(open, damaged));
			tell();
			await refresh();
		},
		async readDraft() {
			const draft = await attempt((open) => open.get("drafts", DRAFT));
			return typeof draft === "string" ? draft : "";
		},
		async keepDraft(text) {
			await attempt((open) => open.put("drafts", text, DRAFT));
		},
		async readImport() {
			return readStep(await attempt((open) => open.get("drafts", IMPORT)));
		},
		async keepImport(step) {
			await attempt(async (open) => {
				if (step) await open.put("drafts", step, IMPORT);
				else await open.delete("drafts", IMPORT);
			});
		},
		listen(changed) {
			const look = () => {
				if (document.visibilityState === "visible") changed();
			};
			channel?.addEventListener("message", changed, { signal });
			document.addEventListener("visibilitychange", look, { signal });
		},
	};
}
