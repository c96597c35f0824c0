import {
	entryWords,
	shortEntryWords,
} from "../../core/directory/entry-words.ts";
import { shareText as formatShared } from "../../core/links/share-text.ts";
import { putOnClipboard } from "./copy-text.ts";
import { readEntry } from "./read-entry.ts";
import { shareText } from "./share.ts";

/**
 * Share what a friend needs of an entry to dial, with its address.
 *
 * @returns what to say of it; nothing where the reader sees it
 */
export function shareEntry(block: Element, url: string): Promise<string> {
	const entry = readEntry(block);
	const text = shortEntryWords(entry);
	return shareText({ title: entry.name, text, url });
}

/**
 * Copy all that an entry says, with its address.
 *
 * @returns what to say of it; nothing where the reader sees it
 */
export function copyEntry(block: Element, url: string): Promise<string> {
	return putOnClipboard(formatShared(entryWords(readEntry(block)), url));
}
