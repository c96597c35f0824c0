import { Ajv2020 } from "ajv/dist/2020.js";
import type { Entry } from "../../../src/core/directory/directory.ts";
import { directoryJson } from "../../../src/core/exports/directory-json.ts";
import { directorySchema } from "../../../src/core/exports/directory-schema.ts";
import { lookup } from "../../../src/core/lookup/lookup.ts";
import type { SourceFile } from "../../../src/core/markdown/source-file.ts";
import { search } from "../../../src/core/search/search.ts";
import {
	unpackNames,
	unpackText,
} from "../../../src/core/search/unpack-search.ts";
import { makeSearchIndex } from "../../../src/node/write/search-index.ts";
import { type Wiki, wikiOf } from "./wiki-of.ts";

/** Entries that are not found by what they say, and exports that their schema does not describe. */
export function answerFlaws(files: readonly SourceFile[]): readonly string[] {
	const wiki = wikiOf(files);
	return [
		...searchFlaws(files, wiki),
		...lookupFlaws(wiki),
		...schemaFlaws(wiki),
	];
}

function searchFlaws(
	files: readonly SourceFile[],
	{ entries }: Wiki,
): readonly string[] {
	const packed = makeSearchIndex(files);
	const index = unpackText(
		unpackNames(JSON.parse(packed.names)),
		JSON.parse(packed.text),
	);
	return entries.flatMap((entry) =>
		namesOf(entry)
			.filter((name) =>
				search(name, index).hits.every(({ target }) => target.id !== entry.id),
			)
			.map((name) => `${entry.id}: the search does not find it by ${name}`),
	);
}

function namesOf({ id, name, names, prefixes, hotlines }: Entry) {
	return [
		...[id, name, ...names],
		...prefixes.map(({ code }) => code),
		...hotlines.map(({ phone }) => phone.printed),
	];
}

function lookupFlaws({ entries, acquirers }: Wiki): readonly string[] {
	const isFound = (code: string, id: string) =>
		lookup(`${code}290070111135`, { entries, acquirers }).some(
			(answer) => answer.kind === "institution" && answer.entry.id === id,
		);
	return entries.flatMap(({ id, prefixes }) =>
		prefixes
			.filter(({ code }) => !isFound(code, id))
			.map(({ code }) => `${id}: the lookup does not find it by ${code}`),
	);
}

function schemaFlaws({ directory }: Wiki): readonly string[] {
	const validate = new Ajv2020({ strict: true }).compile(directorySchema);
	if (validate(JSON.parse(JSON.stringify(directoryJson(directory))))) return [];
	return (validate.errors ?? []).map(
		({ instancePath, message }) => `directory.json${instancePath} ${message}`,
	);
}
