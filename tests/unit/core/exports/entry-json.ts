import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import {
	type EntryJson,
	entryJson,
} from "../../../../src/core/exports/directory-json.ts";

/** The entry with a name, an id and these lines. */
export function readEntry(...lines: readonly string[]): EntryJson {
	const [entry] = parseDirectory(
		["### 甲公司 :id=jia", ...lines].join("\n"),
	).entries;
	if (!entry) throw new Error("no entry was read");
	return entryJson(entry);
}
