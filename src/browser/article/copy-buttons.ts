import { shareText } from "../../core/links/share-text.ts";
import { makeButton } from "./make-button.ts";
import { makeElement } from "./make-element.ts";
import { readReport } from "./report.ts";

/** The host's whole URL of a place, on the page that is shown unless told. */
export type PlaceUrl = (id: string, page?: string) => string;

/** Give every number under a root buttons that copy it and report it. */
export function addNumberButtons(root: ParentNode): void {
	for (const number of root.querySelectorAll<HTMLElement>(".hotline .number")) {
		const printed = number.textContent ?? "";
		const row = number.parentElement;
		const actions = row?.querySelector(".actions") ?? row;
		const { number: digits } = number.dataset;
		if (digits) {
			const copy = makeButton("复制", `复制号码 ${printed}`);
			copy.dataset.copy = digits;
			actions?.append(copy);
		}
		const report = makeButton("报错", `报错 ${printed}`);
		report.dataset.report = printed;
		actions?.append(report);
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

/** Give an article a button that copies all its text. */
export function addTextButton(article: Element): void {
	const tools = makeElement("p", "page-tools");
	const button = makeButton("复制整页文字");
	button.dataset.text = "";
	tools.append(button);
	article.append(tools);
}

/** Answer the buttons' clicks, wherever on the page they stand. */
export function listenForCopy(placeUrl: PlaceUrl, signal: AbortSignal): void {
	document.addEventListener(
		"click",
		({ target }) => {
			if (!(target instanceof HTMLElement)) return;
			const { copy, share, report, text } = target.dataset;
			if (text !== undefined) void copyPage(target, placeUrl);
			if (report !== undefined) void sendReport(target, placeUrl);
			if (copy !== undefined) void copyText(target, copy);
			if (share !== undefined) void sharePlace(target, placeUrl(share));
		},
		{ signal },
	);
}

async function copyPage(
	button: HTMLElement,
	placeUrl: PlaceUrl,
): Promise<void> {
	const article = document.querySelector("#main");
	const { pageText } = await import("./page-text.ts").catch(() => ({
		pageText: undefined,
	}));
	if (!article || !pageText) return confirm(button, "没复制成，再点一下");
	await copyText(button, pageText(article, placeUrl("")));
}

async function sendReport(
	button: HTMLElement,
	placeUrl: PlaceUrl,
): Promise<void> {
	const outcome = await import("./ask-report.ts")
		.then(({ askReport }) => askReport(button.dataset.report ?? ""))
		.catch(() => "没有问到");
	if (outcome === "") return;
	const { href, text } = readReport(button, outcome, placeUrl);
	if (!href || !openAside(href)) await copyText(button, text);
}

/** Whether a window was opened; with `noopener`, the browser would not tell. */
function openAside(href: string): boolean {
	const opened = open(href, "_blank");
	if (opened) opened.opener = null;
	return opened !== null;
}

async function sharePlace(button: HTMLElement, url: string): Promise<void> {
	const heading = document.getElementById(button.dataset.share ?? "");
	const titles = [heading?.textContent ?? "", "小微注销"];
	const title = [...new Set(titles)].join(" - ");
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

/** Copy a text and say so on the button, or show it to be copied by hand. */
export async function copyText(
	button: HTMLElement,
	text: string,
): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		confirm(button, "已复制");
	} catch {
		await import("./offer-text.ts")
			.then(({ offerText }) => offerText(text))
			.catch(() => confirm(button, "没复制成，再点一下"));
	}
}

function confirm(button: HTMLElement, words: string): void {
	button.dataset.label ??= button.textContent ?? "";
	const { label } = button.dataset;
	button.textContent = words;
	announce(words);
	setTimeout(() => {
		button.textContent = label;
	}, 2000);
}

function announce(text: string): void {
	const output = document.querySelector("#announcement");
	if (output) output.textContent = text;
}
