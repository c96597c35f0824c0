import type { EntryBlock, Field } from "../directory/entry-block.ts";
import { type Hotline, parseHotlines } from "../directory/entry-field.ts";

/** A number of an entry, with its line and its entry. */
export interface ListedNumber extends Hotline {
	readonly field: Field;
	/** Name of the entry. */
	readonly owner: string;
	readonly id: string;
	/** The entry's notes. */
	readonly notes: string;
}

/**
 * List the numbers of an entry, in its order.
 *
 * @example
 * listNumbers(readEntryBlocks("### 甲 :id=a\n- 客服电话：95016")[0])[0].owner // "甲"
 */
export function listNumbers(block: EntryBlock): readonly ListedNumber[] {
	const { title: owner, id } = block.heading;
	const notes = block.fields
		.filter(({ kind }) => kind === "note")
		.map(({ value }) => value)
		.join("\n");
	return phonesOf(block).flatMap((field) =>
		parseHotlines(field.label, field.value).map((hotline) => ({
			...hotline,
			...{ field, owner, id, notes },
		})),
	);
}

/** List the lines of an entry that hold telephone numbers. */
export function phonesOf({ fields }: EntryBlock): readonly Field[] {
	return fields.filter(({ kind }) => kind === "phone");
}
