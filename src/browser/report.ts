import { type Report, reportText, reportUrl } from "../core/report-text.ts";

/**
 * The report on a number beside which its button stands: an address to open
 * where the wiki's repository is configured (`<meta name="wiki-repository">`),
 * else a text to copy.
 */
export function readReport(
	button: HTMLElement,
	placeUrl: (id: string, page: string) => string,
): { readonly href: string } | { readonly text: string } {
	const block = button.closest<HTMLElement>(".entry, .card");
	const name = block?.querySelector("h3 span, .card-title")?.textContent ?? "";
	const { entry, institution, service, regulator } = { ...block?.dataset };
	const id = entry ?? institution ?? service ?? regulator ?? "";
	const report: Report = {
		name,
		printed: button.dataset.report ?? "",
		url: placeUrl(id, "/phones"),
	};
	const repository = document.querySelector<HTMLMetaElement>(
		'meta[name="wiki-repository"]',
	)?.content;
	return repository
		? { href: reportUrl(repository, report) }
		: { text: reportText(report) };
}
