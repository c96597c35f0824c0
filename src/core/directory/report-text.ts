/** What readers may report about a number; the first outcome is a success. */
export const OUTCOMES = ["打通了", "空号", "换号了", "时间不对"] as const;

const [ANSWERED] = OUTCOMES;

/** A reader's report about a number. */
export interface Report {
	/** One of `OUTCOMES`; empty if the reader was not asked. */
	readonly outcome: string;
	/** Name of the number's entry, as in its heading. */
	readonly name: string;
	readonly printed: string;
	/** Address of the entry. */
	readonly url: string;
}

/**
 * Write a reader's report to the editors: the outcome, with blanks for the
 * correction or, after a success, for how to reach a person.
 *
 * @example
 * reportText({ outcome: "空号", name: "拉卡拉", printed: "95016", url: "https://a.example/" }) // "报错：拉卡拉 95016\n…"
 */
export function reportText({ outcome, name, printed, url }: Report): string {
	return [
		`报错：${name} ${printed}`,
		`结果：${outcome}`,
		"哪天几点打的：",
		outcome === ANSWERED
			? "怎样转到人工，说了几天办完："
			: "正确的是什么，从哪里知道的：",
		`条目：${url}`,
	].join("\n");
}

/**
 * Build the address of a prefilled issue in the wiki's GitHub repository.
 *
 * @param repository such as `https://github.com/owner/name`
 * @example
 * reportUrl("https://github.com/a/b", { outcome: "空号", name: "甲", printed: "95016", url: "https://a.example/" }) // "https://github.com/a/b/issues/new?title=…"
 */
export function reportUrl(repository: string, report: Report): string {
	const [title = "", ...body] = reportText(report).split("\n");
	const form = { title, body: body.join("\n") };
	const query = Object.entries(form).map(
		([name, value]) => `${name}=${encodeURIComponent(value)}`,
	);
	return `${repository.replace(/\/$/, "")}/issues/new?${query.join("&")}`;
}
