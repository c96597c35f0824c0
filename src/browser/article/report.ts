import {
	type Report,
	reportText,
	reportUrl,
} from "../../core/directory/report-text.ts";

/**
 * Make the report on a number of an entry or a card: a text to copy, and an
 * address to open if the page's meta element `wiki-repository` names one.
 */
export function readReport(
	block: HTMLElement,
	said: Omit<Report, "url">,
	placeUrl: (id: string, page: string) => string,
): { readonly href: string | undefined; readonly text: string } {
	const { entry, institution, service, regulator } = block.dataset;
	const id = entry ?? institution ?? service ?? regulator ?? "";
	const report: Report = { ...said, url: placeUrl(id, "/phones") };
	const repository = document.querySelector<HTMLMetaElement>(
		'meta[name="wiki-repository"]',
	)?.content;
	return {
		href: repository ? reportUrl(repository, report) : undefined,
		text: reportText(report),
	};
}
