import type { Sources } from "../../core/directory/identify-prefix.ts";
import { dueHtml } from "../../core/mine/due-html.ts";
import { chinaDate } from "../../core/text/china-date.ts";
import type { Html } from "../../core/text/html.ts";
import { makeElement } from "../article/make-element.ts";
import { setHtml } from "../platform/trusted-content.ts";
import { whenDayChanges } from "../platform/when-day-changes.ts";
import { openDatabase, readAll } from "./plan-database.ts";

/** Data that the home page needs to show what is due. */
export interface DueSource {
	/** Address of a page. */
	href(page: string): string;
	/** Loads the directory; called only if there is a list. */
	sources(): Promise<Sources>;
}

/**
 * Show what is due in the reader's list, and update it whenever the page is
 * shown or the day changes, until a signal. The line replaces the first
 * sentence that links to 我的商户, so that the layout does not shift. If nothing
 * can be read, nothing is shown.
 */
export function tellDue(source: DueSource, signal: AbortSignal): void {
	const tell = () =>
		void readDue(source)
			.then((due) => signal.aborted || showDue(due, source.href("/mine")))
			.catch(() => undefined);
	document.addEventListener("visibilitychange", tell, { signal });
	addEventListener("pageshow", tell, { signal });
	whenDayChanges(tell, signal);
	tell();
}

async function readDue({
	href,
	sources,
}: DueSource): Promise<Html | undefined> {
	const database = await openDatabase(() => undefined);
	if (!database) return undefined;
	const { plan } = await readAll(database);
	database.close();
	if (plan.merchants.length === 0) return undefined;
	const today = chinaDate(new Date().toISOString());
	return dueHtml({ plan, sources: await sources(), href, today });
}

/** Show the line, as high as the sentence it replaces; restore that if nothing is due. */
function showDue(due: Html | undefined, mine: string): void {
	document.querySelector("#main .due")?.remove();
	const place = findPlace(new URL(mine, location.href).href);
	if (!place) return;
	place.style.display = "";
	if (!due) return;
	const tag = place.localName === "li" ? "li" : "p";
	const line = makeElement(tag, { class: "due" });
	setHtml(line, due);
	line.style.minHeight = `${place.offsetHeight}px`;
	place.before(line);
	place.style.display = "none";
}

function findPlace(mine: string): HTMLElement | null | undefined {
	const links = document.querySelectorAll<HTMLAnchorElement>("#main a");
	const link = [...links].find(({ href }) => href.startsWith(mine));
	return link?.closest("li, p");
}
