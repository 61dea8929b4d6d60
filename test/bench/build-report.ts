import { readFileSync, writeFileSync } from "node:fs";
import { checkTables, contextOf, tablesOf } from "../../src/checks/check-workbooks.ts";
import { defaultSettings } from "../../src/checks/settings.ts";
import { readWorkbook } from "../../src/files/read.ts";
import { writeSheets } from "../../src/files/write-sheets.ts";
import { annualReport } from "../../src/report/annual/annual-report.ts";
import { Judgements } from "../../src/report/annual/judgements.ts";

/** A process of its own: reads and checks a ledger, then builds its report and prints how long the building took. */
const [file = "", target = ""] = process.argv.slice(2);
const read = await readWorkbook(readFileSync(file), file);
if (!read.ok) throw new Error(read.failure.detail);
const judgements = new Judgements();
const options = { settings: defaultSettings, asOf: 45_657, checks: judgements.checks };
const ledgers = [tablesOf(read.workbook, options.settings)];
const context = contextOf(ledgers, options);
const findings = checkTables(ledgers, options, context).flatMap((result) => result.findings);
const start = performance.now();
writeFileSync(target, await writeSheets(null, annualReport(context, findings, { year: 2023, judgements }).sheets));
process.stdout.write(String(performance.now() - start));
