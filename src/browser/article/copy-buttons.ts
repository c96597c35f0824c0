import { copyText, sayOn } from "./copy-text.ts";
import { makeButton, makeIconButton, makeMarkedButton } from "./make-button.ts";
import { makeElement } from "./make-element.ts";
import { readReport } from "./report.ts";
import { shareText } from "./share.ts";

/** Function that returns the absolute URL of a place, by default on the current page. */
export type PlaceUrl = (id: string, page?: string) => string;

const BLOCKS = ".entry, .card";

/** Add all buttons that copy, share and report to an article. */
export function addArticleButtons(article: Element): void {
	addNumberButtons(article);
	addEntryButtons(article);
	addLinkButtons(article);
	addTextButton(article);
}

/** Add a copy button to every number under a root, and a report button to the number's block. */
export function addNumberButtons(root: ParentNode): void {
	for (const call of root.querySelectorAll<HTMLAnchorElement>(".dial .call")) {
		const number = call.parentElement?.querySelector(".number");
		const name = `复制号码 ${number?.textContent}`;
		const copied = { "data-copy": call.href.replace("tel:", "") };
		number?.after(makeIconButton("copy", name, copied));
	}
	for (const row of root.querySelectorAll(":is(.entry, .card) .card-links")) {
		const block = row.closest(BLOCKS);
		if (!block?.querySelector(".number")) continue;
		const name = { "aria-label": `报错：${nameOf(block)}`, "data-report": "" };
		row.append(makeMarkedButton("warning", "报错", name));
	}
}

/** Add a share button to every heading under a root. */
function addLinkButtons(root: ParentNode): void {
	for (const heading of root.querySelectorAll(
		".heading-row > :is(h1, h2, h3, h4, h5, h6)[id]",
	)) {
		const name = `复制链接：${heading.textContent}`;
		const shared = { "data-share": heading.id };
		heading.after(makeIconButton("link", name, shared));
	}
}

/** Add share and copy buttons to every entry under a root. */
function addEntryButtons(root: ParentNode): void {
	for (const row of root.querySelectorAll(".entry .card-links")) {
		const block = row.closest(BLOCKS);
		const name = block ? nameOf(block) : "";
		for (const [label, icon] of [
			["分享", "share"],
			["复制这一条", "copy"],
		] as const) {
			const telling = { "aria-label": `${label}：${name}`, "data-tell": icon };
			row.append(makeMarkedButton(icon, label, telling));
		}
	}
}

/** Add a button that copies an article's text, except to the page with the reader's own list. */
function addTextButton(article: Element): void {
	if (article.querySelector("my-merchants")) return;
	const button = makeButton("复制整页文字", { "data-text": "" });
	article.append(makeElement("p", { class: "page-tools" }, button));
}

/** Handle clicks on these buttons anywhere on the page. */
export function listenForCopy(placeUrl: PlaceUrl, signal: AbortSignal): void {
	const click = ({ target }: Event) => {
		const button = target instanceof Element && target.closest("button");
		if (!button) return;
		const { copy, share, report, tell, text } = button.dataset;
		if (report !== undefined) void sendReport(button, placeUrl);
		if (copy !== undefined) void copyText(button, copy);
		if (share !== undefined) void sharePlace(button, placeUrl(share));
		if (tell !== undefined) void tellEntry(button, placeUrl);
		if (text !== undefined) void copyPage(button, placeUrl);
	};
	document.addEventListener("click", click, { signal });
}

function nameOf(block: Element): string {
	const name = block.querySelector(":is(h1, h3) span, .card-title");
	return name?.textContent ?? "";
}

async function copyPage(
	button: HTMLElement,
	placeUrl: PlaceUrl,
): Promise<void> {
	const article = document.querySelector("#main");
	if (!article) return;
	await import("./page-text.ts")
		.then(({ pageText }) => copyText(button, pageText(article, placeUrl(""))))
		.catch(() => sayOn(button, "没复制成，再点一下"));
}

async function sendReport(
	button: HTMLElement,
	placeUrl: PlaceUrl,
): Promise<void> {
	const block = button.closest<HTMLElement>(BLOCKS);
	if (!block) return;
	const numbers = [...block.querySelectorAll(".number")].map(
		({ textContent }) => textContent,
	);
	const asked = await import("./ask-report.ts")
		.then(({ askReport }) => askReport(numbers))
		.catch(() => ({ outcome: "没有问到", printed: numbers[0] ?? "" }));
	if (asked.outcome === "") return;
	const said = { ...asked, name: nameOf(block) };
	const { href, text } = readReport(block, said, placeUrl);
	if (!href || !openAside(href)) await copyText(button, text);
}

/** Open an address in a new window; `false` if blocked. With `noopener`, `open` would not tell. */
function openAside(href: string): boolean {
	const opened = open(href, "_blank");
	if (opened) opened.opener = null;
	return opened !== null;
}

async function sharePlace(button: HTMLElement, url: string): Promise<void> {
	const heading = document.getElementById(button.dataset.share ?? "");
	const titles = [heading?.textContent ?? "", "小微注销"];
	const title = [...new Set(titles)].join(" - ");
	sayOn(button, await shareText({ title, text: "", url }));
}

async function tellEntry(
	button: HTMLElement,
	placeUrl: PlaceUrl,
): Promise<void> {
	const block = button.closest<HTMLElement>(".entry");
	if (!block) return;
	const url = placeUrl(block.querySelector("[id]")?.id ?? "");
	const said = await import("./tell-entry.ts")
		.then(({ copyEntry, shareEntry }) =>
			button.dataset.tell === "copy"
				? copyEntry(block, url)
				: shareEntry(block, url),
		)
		.catch(() => "没有读到，再点一下");
	sayOn(button, said);
}
