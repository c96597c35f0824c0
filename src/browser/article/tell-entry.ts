import {
	entryWords,
	shortEntryWords,
} from "../../core/directory/entry-words.ts";
import { shareText as formatShared } from "../../core/links/share-text.ts";
import { putOnClipboard } from "./copy-text.ts";
import { readEntry } from "./read-entry.ts";
import { shareText } from "./share.ts";

/**
 * Offer what a friend needs of an entry to dial, with its address: as a picture,
 * as text, or to the system's sheet; where the picture does not come, the sheet
 * or the clipboard has the text.
 *
 * @returns what to say of it; nothing where the reader sees it
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
 * Copy all that an entry says, with its address.
 *
 * @returns what to say of it; nothing where the reader sees it
 */
export function copyEntry(block: Element, url: string): Promise<string> {
	return putOnClipboard(formatShared(entryWords(readEntry(block)), url));
}
