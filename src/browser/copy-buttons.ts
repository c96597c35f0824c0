import { shareText } from "../core/share-text.ts";
import { offerText } from "./offer-text.ts";

/** The host's address of a place on the page that is shown, as a whole URL. */
export type PlaceUrl = (id: string) => string;

/** Give every number under a root a button that copies it. */
export function addNumberButtons(root: ParentNode): void {
	for (const number of root.querySelectorAll<HTMLElement>("[data-number]")) {
		const button = makeButton("复制号码", `复制号码 ${number.textContent}`);
		button.dataset.copy = number.dataset.number ?? "";
		number.parentElement?.querySelector(".actions")?.append(button);
	}
}

/** Give every heading under a root a button that shares its link. */
export function addLinkButtons(root: ParentNode): void {
	for (const row of root.querySelectorAll(".heading-row")) {
		const heading = row.querySelector(":is(h1, h2, h3, h4, h5, h6)[id]");
		if (!heading) continue;
		const button = makeButton("复制链接", `复制链接：${heading.textContent}`);
		button.dataset.share = heading.id;
		row.append(button);
	}
}

/** Answer the buttons' clicks, wherever on the page they stand. */
export function listenForCopy(placeUrl: PlaceUrl, signal: AbortSignal): void {
	document.addEventListener(
		"click",
		({ target }) => {
			if (!(target instanceof HTMLElement)) return;
			const { copy, share } = target.dataset;
			if (copy !== undefined) void copyText(target, copy);
			if (share !== undefined) void sharePlace(target, placeUrl(share));
		},
		{ signal },
	);
}

async function sharePlace(button: HTMLElement, url: string): Promise<void> {
	const title = `${document.getElementById(button.dataset.share ?? "")?.textContent ?? ""} - 小微注销`;
	if (await openShareSheet({ title, url })) return;
	await copyText(button, shareText(title, url));
}

/** Whether the system's share sheet took the link, or the reader closed it. */
async function openShareSheet(link: ShareData): Promise<boolean> {
	const isPhone = matchMedia("(pointer: coarse)").matches;
	if (!isPhone || !navigator.share) return false;
	try {
		await navigator.share(link);
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === "AbortError";
	}
}

async function copyText(button: HTMLElement, text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		confirmCopy(button);
	} catch {
		offerText(text);
	}
}

function confirmCopy(button: HTMLElement): void {
	const label = button.dataset.label ?? "";
	button.textContent = "已复制";
	announce("已复制");
	setTimeout(() => {
		button.textContent = label;
	}, 2000);
}

function announce(text: string): void {
	const output = document.querySelector("#announcement");
	if (output) output.textContent = text;
}

function makeButton(label: string, name: string): HTMLButtonElement {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "small-button";
	button.textContent = label;
	button.dataset.label = label;
	button.setAttribute("aria-label", name);
	return button;
}
