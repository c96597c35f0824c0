import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { extendLedger, LEDGER } from "../core/check/anchor-ledger.ts";
import { formatDiagnostics } from "../core/markdown/diagnostic.ts";
import { readWiki, type Wiki } from "../core/wiki.ts";
import { DOCS } from "./docs/docs-folder.ts";
import { findMistakes, readLedger } from "./docs/find-mistakes.ts";
import { readDocs } from "./docs/read-docs.ts";

try {
	const { values } = parseArgs({
		options: {
			format: { type: "string", default: "text" },
			today: { type: "string" },
		},
	});
	const files = readDocs(DOCS);
	const diagnostics = await findMistakes(files, values.today);
	const isWell = diagnostics.every(({ severity }) => severity !== "error");
	if (values.format === "json")
		console.log(JSON.stringify(diagnostics, null, 2));
	else console.log(formatDiagnostics(diagnostics, files.length));
	if (isWell && DOCS === "docs") keepLedger(readWiki(files));
	process.exitCode = isWell ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Add new anchors to the ledger, because they are published with the pages. */
function keepLedger({ pages }: Wiki): void {
	const ledger = readLedger();
	const extended = extendLedger(ledger, pages);
	if (extended !== ledger) writeFileSync(LEDGER, extended);
}
