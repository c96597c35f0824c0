import {
	type Report,
	reportText,
	reportUrl,
} from "../../core/directory/report-text.ts";

/**
 * The report on what happened with a number beside which its button stands: a text to copy, and
 * an address to open where the wiki's repository is configured
 * (`<meta name="wiki-repository">`).
 */
export function readReport(
	button: HTMLElement,
	outcome: string,
	placeUrl: (id: string, page: string) => string,
): { readonly href: string | undefined; readonly text: string } {
	const block = button.closest<HTMLElement>(".entry, .card");
	const name = block?.querySelector("h3 span, .card-title")?.textContent ?? "";
	const { entry, institution, service, regulator } = { ...block?.dataset };
	const id = entry ?? institution ?? service ?? regulator ?? "";
	const report: Report = {
		outcome,
		name,
		printed: button.dataset.report ?? "",
		url: placeUrl(id, "/phones"),
	};
	const repository = document.querySelector<HTMLMetaElement>(
		'meta[name="wiki-repository"]',
	)?.content;
	return {
		href: repository ? reportUrl(repository, report) : undefined,
		text: reportText(report),
	};
}
