/** A number that a reader says is wrong, and where it stands. */
export interface Report {
	/** Whose it is, as the entry's heading says. */
	readonly name: string;
	readonly printed: string;
	/** Address of the entry. */
	readonly url: string;
}

/**
 * What a reader sends to the editors about a wrong number, with room for what
 * is wrong.
 *
 * @example
 * reportText({ name: "拉卡拉", printed: "95016", url: "https://a.example/" }) // "报错：拉卡拉 95016\n…"
 */
export function reportText({ name, printed, url }: Report): string {
	return [
		`报错：${name} ${printed}`,
		"哪里不对（打不通、不是这家、时间不对……）：",
		"正确的是什么，从哪里知道的：",
		`条目：${url}`,
	].join("\n");
}

/**
 * Address of a prefilled issue in the wiki's repository on GitHub.
 *
 * @param repository such as `https://github.com/owner/name`
 * @example
 * reportUrl("https://github.com/a/b", { name: "甲", printed: "95016", url: "https://a.example/" }) // "https://github.com/a/b/issues/new?title=…"
 */
export function reportUrl(repository: string, report: Report): string {
	const [title = "", ...body] = reportText(report).split("\n");
	const form = { title, body: body.join("\n") };
	const query = Object.entries(form).map(
		([name, value]) => `${name}=${encodeURIComponent(value)}`,
	);
	return `${repository.replace(/\/$/, "")}/issues/new?${query.join("&")}`;
}
