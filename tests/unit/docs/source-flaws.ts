import { SOURCE_ANCHORS } from "./source-anchors.ts";
import {
	SOURCE_EXCEPTIONS,
	type SourceException,
} from "./source-exceptions.ts";

/** The document that the wiki was made of; not part of the project. */
export const SOURCE = "../shared/source/小微注销.md";

/** The source document's QR plates by their entries. */
const PLATES: Readonly<Record<string, string>> = {
	"碰碰通（易付通）": "pengpengtong",
	易碰碰: "yipengpeng",
	有钱收: "youqianshou",
	米易收: "miyishou",
	易收钱: "yishouqian",
	银小二: "yinxiaoer",
	享云付: "xiangyunfu",
};

const NUMBER = /\d(?:[ -]*\d)+/g;
const HOURS = /\d+:\d+-\d+:\d+|工作日/g;
const SITE = /\[(https?:[^\]]+)\]/g;

/** An entry of the source document, by its id here. */
export interface SourceEntry {
	readonly id: string;
	/** Name, numbers, sites, prefixes and hours, as printed. */
	readonly facts: readonly string[];
}

/** The source document's entries: QR plates first, then institutions. */
export function readSource(source: string): readonly SourceEntry[] {
	const [, list = ""] = source.split("# 电话汇总");
	const [, plates = "", ...institutions] = list.split(/^\*\*(?=\d+[.、])/m);
	return [
		...[...plates.matchAll(/^(.+)客服：(.+)$/gm)].map(
			([, name = "", numbers = ""]) => ({
				id: PLATES[name] ?? "",
				facts: [name, ...numbers.split("/")],
			}),
		),
		...institutions.map(readInstitution),
	];
}

function readInstitution(text: string): SourceEntry {
	const [title = "", rest = ""] = text.split("**");
	const anchor = SOURCE_ANCHORS.find((each) => each.title === title);
	const words = rest.replace(HOURS, "").replace(/\[.*\)/g, "");
	return {
		id: anchor?.place.split("#")[1] ?? "",
		facts: [
			title.replace(/^\d+\./, ""),
			...(words.match(NUMBER) ?? []),
			...[...rest.matchAll(SITE)].map(([, site = ""]) => site),
			...(rest.match(HOURS) ?? []),
		],
	};
}

/**
 * Facts of the source document that neither stand in their entry, as what holds
 * or as what was corrected, nor have a row among the exceptions. An entry that
 * was removed owes nothing: the ledger of anchors knows where it went.
 */
export function sourceFlaws(
	entries: readonly SourceEntry[],
	directory: string,
	exceptions: readonly SourceException[] = SOURCE_EXCEPTIONS,
): readonly string[] {
	const blocks = readBlocks(directory);
	return entries.flatMap(({ id, facts }) => {
		const block = blocks.get(id);
		if (block === undefined) return [];
		return facts
			.filter((fact) => !hasFact(block, fact))
			.filter(
				(fact) => !exceptions.some((row) => row.id === id && row.fact === fact),
			)
			.map((fact) => `${id} lacks ${fact}`);
	});
}

/** The Markdown of each entry, by its id. */
function readBlocks(directory: string): ReadonlyMap<string, string> {
	return new Map(
		directory
			.split(/^(?=#{2,3} )/m)
			.map((block) => [/ :id=(\S+)/.exec(block)?.[1] ?? "", block]),
	);
}

/** Numbers as whole numbers, else text, whatever the writing: widths, brackets, spaces. */
function hasFact(block: string, fact: string): boolean {
	if (!/^\d[\d -]*$/.test(fact)) return compact(block).includes(compact(fact));
	const numbers = block.normalize("NFKC").match(NUMBER) ?? [];
	return numbers.map(digitsOf).includes(digitsOf(fact));
}

function compact(text: string): string {
	return text.normalize("NFKC").replace(/[\s()]/g, "");
}

function digitsOf(text: string): string {
	return text.replace(/\D/g, "");
}
