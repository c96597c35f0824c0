import { Ajv2020 } from "ajv/dist/2020.js";
import type { Entry } from "../../../src/core/directory/entry.ts";
import { directoryJson } from "../../../src/core/exports/directory-json.ts";
import { directorySchema } from "../../../src/core/exports/directory-schema.ts";
import { lookup } from "../../../src/core/lookup/lookup.ts";
import {
	decodeNames,
	decodeText,
} from "../../../src/core/search/decode-search.ts";
import { search } from "../../../src/core/search/search.ts";
import type { Wiki } from "../../../src/core/wiki.ts";
import { makeSearchIndex } from "../../../src/node/write/search-index.ts";

/** Entries that are not found by what they say, and exports that their schema does not describe. */
export function answerFlaws(wiki: Wiki): readonly string[] {
	return [...searchFlaws(wiki), ...lookupFlaws(wiki), ...schemaFlaws(wiki)];
}

function searchFlaws(wiki: Wiki): readonly string[] {
	const packed = makeSearchIndex(wiki);
	const index = decodeText(
		decodeNames(JSON.parse(packed.names)),
		JSON.parse(packed.text),
	);
	return wiki.directory.entries.flatMap((entry) =>
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

function lookupFlaws({ directory, acquirers }: Wiki): readonly string[] {
	const { entries } = directory;
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
