import { shareText as formatShared } from "../../core/links/share-text.ts";
import { putOnClipboard } from "./copy-text.ts";

/** What is sent to somebody. */
export interface Shared {
	readonly title: string;
	/** What can be read without opening the address; may be empty. */
	readonly text: string;
	readonly url: string;
}

/**
 * Hand something to the system's share sheet; where there is none, copy it, or
 * show it to be copied by hand.
 *
 * @returns what the button says of it; nothing where the reader sees it
 */
export async function shareText({ title, text, url }: Shared): Promise<string> {
	// A text beside an address is dropped by some apps, one that ends with it by none.
	const whole = formatShared(text || title, url);
	const sheet = text === "" ? { title, url } : { title, text: whole };
	return (await openShareSheet(sheet)) ? "" : putOnClipboard(whole);
}

/** Whether the system's share sheet took it, or the reader closed it. */
async function openShareSheet(shared: ShareData): Promise<boolean> {
	const isPhone = matchMedia("(pointer: coarse)").matches;
	if (!isPhone || !navigator.share) return false;
	try {
		await navigator.share(shared);
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === "AbortError";
	}
}
