import {
	type DBSchema,
	type IDBPDatabase,
	type IDBPObjectStore,
	openDB,
	unwrap,
} from "idb";
import * as v from "valibot";
import { CallSchema } from "../../core/plan/call.ts";
import { MerchantSchema, type Plan } from "../../core/plan/merchant.ts";
import {
	type Change,
	changedId,
	mergeChange,
	type Step,
} from "../../core/plan/step.ts";
import { wait } from "../platform/wait.ts";
import { NAME } from "./has-plan.ts";

/** A stored record, perhaps of an earlier or later version. */
interface Stored {
	readonly id: string;
}

interface Schema extends DBSchema {
	merchants: { key: string; value: Stored };
	calls: { key: string; value: Stored };
	/** The draft of the box, and the last import. */
	drafts: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;
type Name = "merchants" | "calls";
type Store = IDBPObjectStore<Schema, Name[], Name, "readwrite">;

/** The stored plan, and the records that cannot be read. */
export interface ReadPlan {
	readonly plan: Plan;
	readonly damaged: readonly Damaged[];
}

/** A record that cannot be read, unchanged. */
export interface Damaged {
	readonly store: Name;
	readonly record: Stored;
}

/**
 * Milliseconds to wait for the database, which WebKit may never open:
 * https://bugs.webkit.org/show_bug.cgi?id=226547
 */
const PATIENCE = 3000;
/** Version 2 has records with months and outcomes, which older pages cannot read. */
const VERSION = 2;

/**
 * Open the database; `undefined` if the browser refuses or does not answer.
 *
 * @param outdated called when a newer page has taken over
 */
export async function openDatabase(
	outdated: () => void,
): Promise<Database | undefined> {
	const opening = tryToOpen(outdated).catch(() => undefined);
	return Promise.race([opening, wait(PATIENCE)]);
}

async function tryToOpen(outdated: () => void): Promise<Database> {
	const database = await openDB<Schema>(NAME, VERSION, {
		upgrade(opened, from) {
			if (from > 0) return;
			opened.createObjectStore("merchants", { keyPath: "id" });
			opened.createObjectStore("calls", { keyPath: "id" });
			opened.createObjectStore("drafts");
		},
		// A newer page waits until this one closes the database.
		blocking() {
			database.close();
			outdated();
		},
	});
	return database;
}

/** Read everything that is stored. */
export async function readAll(open: Database): Promise<ReadPlan> {
	const transaction = open.transaction(["merchants", "calls"]);
	const [merchants, calls] = await Promise.all([
		transaction.objectStore("merchants").getAll(),
		transaction.objectStore("calls").getAll(),
	]);
	const damaged: Damaged[] = [];
	const read = <Output>(
		store: Damaged["store"],
		schema: v.GenericSchema<unknown, Output>,
		records: readonly Stored[],
	) =>
		records.flatMap((record) => {
			const result = v.safeParse(schema, record);
			if (result.success) return [result.output];
			damaged.push({ store, record });
			return [];
		});
	const plan = {
		merchants: read("merchants", MerchantSchema, merchants),
		calls: read("calls", CallSchema, calls),
	};
	return { plan, damaged };
}

/** Store a step in one transaction: all of it, or nothing. */
export async function writeStep(open: Database, step: Step): Promise<true> {
	const transaction = open.transaction(["merchants", "calls"], "readwrite");
	const storeOf = (name: Name) => transaction.objectStore(name);
	await Promise.all([
		writeChanges(storeOf("merchants"), MerchantSchema, step.merchants),
		writeChanges(storeOf("calls"), CallSchema, step.calls),
		transaction.done,
	]);
	return true;
}

/** Maximum number of records that are read one by one. */
const FEW = 20;

/** Write changes without a promise for each, which would be slow; the transaction awaits them all. */
async function writeChanges<Item extends Stored>(
	store: Store,
	schema: v.GenericSchema<unknown, Item>,
	changes: readonly Change<Item>[],
): Promise<void> {
	const ids = changes.map(changedId);
	const found =
		ids.length > FEW
			? await store.getAll()
			: await Promise.all(ids.map((id) => store.get(id)));
	const current = new Map(
		found.flatMap((record) => {
			const result = v.safeParse(schema, record);
			return result.success ? [[result.output.id, result.output]] : [];
		}),
	);
	const writing = unwrap(store);
	for (const change of changes) {
		const id = changedId(change);
		const merged = mergeChange(current.get(id), change);
		if (merged) current.set(id, merged);
		else current.delete(id);
		if (merged) writing.put(merged);
		else writing.delete(id);
	}
}

/** Delete the records that cannot be read. */
export async function dropRecords(
	open: Database,
	damaged: readonly Damaged[],
): Promise<void> {
	const transaction = open.transaction(["merchants", "calls"], "readwrite");
	await Promise.all([
		...damaged.map(({ store, record }) =>
			transaction.objectStore(store).delete(record.id),
		),
		transaction.done,
	]);
}
