import type { Entry } from "../../../src/core/directory/entry.ts";
import {
	type Field,
	readEntryBlocks,
} from "../../../src/core/directory/entry-block.ts";
import type { Hotline } from "../../../src/core/directory/entry-field.ts";
import type { SourceFile } from "../../../src/core/markdown/source-file.ts";
import { chinaDate } from "../../../src/core/text/china-date.ts";
import { readWiki } from "../../../src/core/wiki.ts";

export type Docs = readonly SourceFile[];
type Change = (markdown: string) => string;

const TODAY = chinaDate(new Date().toISOString());
const CHECKED = /^- 核对：.*/m;

/** What 编辑指南 tells editors how to do, done to the pages as they are. */
export const EDITS: Readonly<Record<string, (docs: Docs) => Docs>> = {
	"another number": (docs) => {
		const { id, hotline } = pickHotline(
			docs,
			({ marks, phone }) => phone.dialable && marks.length === 0,
		);
		return editEntry(docs, id, (entry) =>
			note(
				entry.replace(hotline.phone.printed, "400-000-9876"),
				`号码 ${hotline.phone.printed} 改为 400-000-9876，依据官网`,
				docs,
			),
		);
	},
	"no hours": (docs) => {
		const { id, hotline } = pickHotline(docs, ({ hours }) => Boolean(hours));
		const hours = hotline.hours ?? "";
		return editEntry(docs, id, (entry) =>
			note(
				entry.replace(`（${hours}）`, "").replace(`（${hours}，`, "（"),
				`去掉服务时间“${hours}”，官网没有写`,
				docs,
			),
		);
	},
	"another name": (docs) => {
		const { id, name } = pick(docs, () => true);
		return editEntry(docs, id, (entry) =>
			entry
				.replace(`### ${name} :id`, "### 试改支付有限公司 :id")
				.replace(CHECKED, `- 曾用名：${name}\n- 核对：${TODAY}`),
		);
	},
	"a new institution": (docs) => {
		const last = institutions(docs).at(-1)?.id ?? "";
		return editEntry(docs, last, (entry) => `${entry}${newEntry(docs)}`);
	},
	"one removed": (docs) => {
		const removed = pick(docs, (entry) => !isReferred(docs, entry));
		const kept = pick(docs, ({ id }) => id !== removed.id);
		const names = [removed.id, removed.name, ...removed.names].join("、");
		return editEntry(
			editEntry(docs, removed.id, () => ""),
			kept.id,
			(entry) => addAliases(entry, names),
		);
	},
};

/** The Markdown of the directory. */
export function directoryOf(docs: Docs): string {
	return docs.find(({ name }) => name === "phones.md")?.markdown ?? "";
}

/** Change one page. */
export function editPage(docs: Docs, name: string, change: Change): Docs {
	return docs.map((file) =>
		file.name === name ? { ...file, markdown: change(file.markdown) } : file,
	);
}

/** Change the Markdown of one entry, from its heading to the next one. */
export function editEntry(docs: Docs, id: string, change: Change): Docs {
	return editPage(docs, "phones.md", (markdown) =>
		markdown
			.split(/^(?=#{1,3} )/m)
			.map((part) =>
				part.startsWith("### ") && / :id=(\S+)/.exec(part)?.[1] === id
					? change(part)
					: part,
			)
			.join(""),
	);
}

/** The first institution that is as told. */
export function pick(docs: Docs, is: (entry: Entry) => boolean): Entry {
	const found = institutions(docs).find(is);
	if (!found) throw new RangeError("no institution to try this on");
	return found;
}

function institutions(docs: Docs): readonly Entry[] {
	return readWiki(docs).directory.entries.filter(
		({ kind, checked }) => kind === "institution" && checked,
	);
}

function pickHotline(docs: Docs, is: (hotline: Hotline) => boolean) {
	const { id, hotlines } = pick(docs, ({ hotlines }) => hotlines.some(is));
	const hotline = hotlines.find(is);
	if (!hotline) throw new RangeError("no number to try this on");
	return { id, hotline };
}

/** What was changed, in the line that the guide has for it, and the day of the check. */
function note(entry: string, text: string, docs: Docs): string {
	const label = guideOf(docs).includes("- **变更：**") ? "变更" : "说明";
	return entry.replace(
		CHECKED,
		`- ${label}：${TODAY} ${text}\n- 核对：${TODAY}`,
	);
}

function guideOf(docs: Docs): string {
	return docs.find(({ name }) => name === "editing.md")?.markdown ?? "";
}

/** Whether other entries or pages speak of an entry. */
function isReferred(docs: Docs, { id, hotlines }: Entry): boolean {
	const isShared = hotlines.some(({ marks }) => marks.includes("同号"));
	return isShared || docs.some(({ markdown }) => markdown.includes(`#${id})`));
}

function addAliases(entry: string, names: string): string {
	const [heading = "", next = "", ...rest] = entry.split("\n");
	const lines = next.startsWith("<!-- 别名：")
		? [next.replace(" -->", `、${names} -->`)]
		: [`<!-- 别名：${names} -->`, next];
	return [heading, ...lines, ...rest].join("\n");
}

/** The guide's example, copied and filled in with another institution. */
function newEntry(docs: Docs): string {
	const [, example = ""] =
		/^```markdown\n(### [\s\S]*?)^```/m.exec(guideOf(docs)) ?? [];
	const [block] = readEntryBlocks(example);
	const fields = (block?.fields ?? []).map((field) => fillIn(field, docs));
	return `### 试写支付有限公司 :id=shixie\n\n${fields.join("\n")}\n\n`;
}

function fillIn({ kind, label, value }: Field, docs: Docs): string {
	switch (kind) {
		case "name":
		case "printed":
			return `- ${label}：试写`;
		case "phone":
			return `- ${label}：400-000-6789（8:00-22:00）`;
		case "prefix":
			return `- ${label}：${freeCode(docs)}`;
		case "checked":
			return `- ${label}：${TODAY}`;
		default:
			return `- ${label}：${value}`;
	}
}

function freeCode(docs: Docs): string {
	const { directory, acquirers } = readWiki(docs);
	const taken = [
		...directory.entries.flatMap(({ prefixes }) =>
			prefixes.map(({ code }) => code),
		),
		...acquirers.map(({ code }) => code),
	];
	const codes = Array.from({ length: 900 }, (_, index) => `${999 - index}`);
	return codes.find((code) => !taken.includes(code)) ?? "";
}
