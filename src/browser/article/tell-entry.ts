import {
	entryWords,
	shortEntryWords,
} from "../../core/directory/entry-words.ts";
import { shareText as formatShared } from "../../core/links/share-text.ts";
import { putOnClipboard } from "./copy-text.ts";
import { readEntry } from "./read-entry.ts";
import { shareText } from "./share.ts";

/**
 * Offer an entry's short text and address as a picture, as text or through the
 * system's share sheet. If the picture fails to load, use the share sheet or
 * the clipboard.
 *
 * @returns what to say on the button; empty if the reader sees the result
 */
export async function shareEntry(block: Element, url: string): Promise<string> {
	const entry = readEntry(block);
	const shared = { title: entry.name, text: shortEntryWords(entry), url };
	const choice = await import("./share-panel.ts")
		.then(({ openSharePanel }) => openSharePanel(shared))
		.catch(() => "send");
	if (choice === "send") return shareText(shared);
	return choice === "copy"
		? putOnClipboard(formatShared(shared.text, url))
		: "";
}

/**
 * Copy the whole text of an entry, with its address.
 *
 * @returns what to say on the button; empty if the reader sees the result
 */
export function copyEntry(block: Element, url: string): Promise<string> {
	return putOnClipboard(formatShared(entryWords(readEntry(block)), url));
}
