import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { extendLedger, LEDGER } from "../core/anchor-ledger.ts";
import { checkDocs } from "../core/check-docs.ts";
import { type Finding, formatFinding } from "../core/finding.ts";
import { pagePath, parsePage } from "../core/page.ts";
import { lintChinese } from "./lint-chinese.ts";
import { readDocs } from "./read-docs.ts";

const { values } = parseArgs({
	options: {
		format: { type: "string", default: "text" },
		today: { type: "string", default: new Date().toISOString().slice(0, 10) },
	},
});

const files = readDocs("docs");
const ledger = readLedger();
const findings = [
	...checkDocs(files, { today: values.today, ledger }),
	...(await lintChinese(files)),
];
const errors = findings.filter(({ severity }) => severity === "error");

if (values.format === "json") console.log(JSON.stringify(findings, null, 2));
else printFindings(findings);
if (errors.length === 0) keepLedger();
process.exitCode = errors.length > 0 ? 1 : 0;

function printFindings(findings: readonly Finding[]): void {
	for (const finding of findings) console.log(formatFinding(finding));
	const warnings = findings.length - errors.length;
	console.log(
		`检查了 ${files.length} 个文件：${errors.length} 个错误，${warnings} 个警告`,
	);
}

function readLedger(): string {
	try {
		return readFileSync(LEDGER, "utf8");
	} catch {
		return "";
	}
}

/** New anchors are published with the pages, so the ledger learns them now. */
function keepLedger(): void {
	const pages = files
		.filter(({ name }) => name !== "_sidebar.md")
		.map(({ name, markdown }) => parsePage(pagePath(name), markdown));
	const extended = extendLedger(ledger, pages);
	if (extended !== ledger) writeFileSync(LEDGER, extended);
}
