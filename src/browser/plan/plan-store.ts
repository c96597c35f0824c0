import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as v from "valibot";
import {
	CallSchema,
	EMPTY_PLAN,
	MerchantSchema,
	type Plan,
} from "../../core/plan/merchant.ts";
import {
	applyStep,
	changedId,
	mergeChange,
	type Step,
} from "../../core/plan/step.ts";

/** What is kept on this device, or, where that is refused, for this visit. */
export interface PlanStore {
	/** Why not everything is kept, in Chinese; `undefined` where all is well. */
	readonly problem: string | undefined;
	/** What is there now, what other pages have put down included. */
	read(): Promise<Plan>;
	/** Do a step on what is there now; what comes of it. */
	commit(step: Step): Promise<Plan>;
	/** The text in the box, which is not in the list yet. */
	readDraft(): Promise<string>;
	keepDraft(text: string): Promise<void>;
	/** Be told when another page has changed something. */
	listen(changed: () => void): void;
}

/** Records as they are stored: whatever an earlier or a later version wrote. */
interface Schema extends DBSchema {
	merchants: { key: string; value: { readonly id: string } };
	calls: { key: string; value: { readonly id: string } };
	drafts: { key: string; value: string };
}

type Database = IDBPDatabase<Schema>;

const NAME = "xiaowei-merchants";
const DRAFT = "pasted";
/** WebKit has left databases unanswered; so long, in milliseconds, is one waited for. */
const PATIENCE = 3000;
/** One for each version of the schema, from nothing to the first and on. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
	(database) => {
		database.createObjectStore("merchants", { keyPath: "id" });
		database.createObjectStore("calls", { keyPath: "id" });
		database.createObjectStore("drafts");
	},
];
const LOST = "关掉这一页，新加的就没有了，请先导出或者复制备份。";
const REFUSED = `这个浏览器不让网页存东西，清单只在这一页里。${LOST}换成系统自带的浏览器打开就能存。`;
const FAILED = `刚才的改动没有存下来，可能是存储空间满了。${LOST}`;
const OUTDATED = `另一个页面换成了更新的版本，这一页不再存了。${LOST}也可以刷新这一页再继续。`;

/**
 * Open what is kept, until a signal; never fails, for without storage the
 * visit's memory serves.
 */
export async function openPlanStore(signal: AbortSignal): Promise<PlanStore> {
	let problem: string | undefined;
	let memory: Plan = EMPTY_PLAN;
	const opening = openDatabase(() => {
		problem = OUTDATED;
		database = undefined;
	}).catch(() => undefined);
	let database = await Promise.race([opening, waitInVain()]);
	if (!database) problem = REFUSED;
	const channel =
		"BroadcastChannel" in window ? new BroadcastChannel(NAME) : undefined;
	whenAborted(signal, () => {
		channel?.close();
		// What is being written is written first.
		database?.close();
	});
	/** Work on what is stored; from the first failure on, memory is what counts. */
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
		problem = stored.damaged > 0 ? describeDamage(stored.damaged) : undefined;
		return memory;
	};
	return {
		get problem() {
			return problem;
		},
		read: refresh,
		async commit(step) {
			const isKept = await attempt((open) => writeStep(open, step));
			memory = applyStep(memory, step);
			if (!isKept) return memory;
			channel?.postMessage("changed");
			return await refresh();
		},
		async readDraft() {
			return (await attempt((open) => open.get("drafts", DRAFT))) ?? "";
		},
		async keepDraft(text) {
			await attempt((open) => open.put("drafts", text, DRAFT));
		},
		listen(changed) {
			channel?.addEventListener("message", changed, { signal });
			document.addEventListener(
				"visibilitychange",
				() => {
					if (document.visibilityState === "visible") changed();
				},
				{ signal },
			);
		},
	};
}

function whenAborted(signal: AbortSignal, act: () => void): void {
	if (signal.aborted) act();
	else signal.addEventListener("abort", act);
}

function waitInVain(): Promise<undefined> {
	return new Promise((resolve) => setTimeout(resolve, PATIENCE, undefined));
}

async function openDatabase(outdated: () => void): Promise<Database> {
	const database = await openDB<Schema>(NAME, MIGRATIONS.length, {
		upgrade(opened, from) {
			for (const migrate of MIGRATIONS.slice(from)) migrate(opened);
		},
		// A newer page waits for this one to let go.
		blocking() {
			database.close();
			outdated();
		},
	});
	return database;
}

async function readAll(open: Database) {
	const transaction = open.transaction(["merchants", "calls"]);
	const [merchants, calls] = await Promise.all([
		transaction.objectStore("merchants").getAll(),
		transaction.objectStore("calls").getAll(),
	]);
	const plan = {
		merchants: merchants.flatMap((each) => parse(MerchantSchema, each)),
		calls: calls.flatMap((each) => parse(CallSchema, each)),
	};
	const read = plan.merchants.length + plan.calls.length;
	return { plan, damaged: merchants.length + calls.length - read };
}

/** One transaction: all of a step is stored, or nothing. */
async function writeStep(open: Database, step: Step): Promise<true> {
	const transaction = open.transaction(["merchants", "calls"], "readwrite");
	const merchants = transaction.objectStore("merchants");
	for (const change of step.merchants) {
		const [current] = parse(
			MerchantSchema,
			await merchants.get(changedId(change)),
		);
		const merged = mergeChange(current, change);
		if (merged) await merchants.put(merged);
		else await merchants.delete(changedId(change));
	}
	const calls = transaction.objectStore("calls");
	for (const change of step.calls) {
		const [current] = parse(CallSchema, await calls.get(changedId(change)));
		const merged = mergeChange(current, change);
		if (merged) await calls.put(merged);
		else await calls.delete(changedId(change));
	}
	await transaction.done;
	return true;
}

function parse<Output>(
	schema: v.GenericSchema<unknown, Output>,
	stored: unknown,
): readonly Output[] {
	const result = v.safeParse(schema, stored);
	return result.success ? [result.output] : [];
}

function describeDamage(count: number): string {
	return `存下来的有 ${count} 条读不出来，没有显示，也没有删。其余照常可用；有备份的话，可以从文件里恢复。`;
}
