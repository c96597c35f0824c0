import { shareText as formatShared } from "../../core/links/share-text.ts";
import { putOnClipboard } from "./copy-text.ts";

/** A place or an entry to share. */
export interface Shared {
	readonly title: string;
	/** Text that can be read without opening the address; may be empty. */
	readonly text: string;
	readonly url: string;
}

/**
 * Share through the system's share sheet; without one, copy the text, or show
 * it to be copied by hand.
 *
 * @returns what to say on the button; empty if the reader sees the result
 */
export async function shareText({ title, text, url }: Shared): Promise<string> {
	// Some apps drop a text next to an address; none drop one that ends with it.
	const whole = formatShared(text || title, url);
	const sheet = text === "" ? { title, url } : { title, text: whole };
	return (await openShareSheet(sheet)) ? "" : putOnClipboard(whole);
}

/** Open the system's share sheet; `true` also if the reader closed it. */
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
