import { readFileSync, writeFileSync } from "node:fs";
import { tablesOf } from "../../src/checks/check-workbooks.ts";
import { defaultSettings } from "../../src/checks/settings.ts";
import { readWorkbook } from "../../src/files/read.ts";
import { writeSheets } from "../../src/files/write-sheets.ts";
import { annualReport } from "../../src/report/annual/annual-report.ts";
import { judgeBooks } from "../../src/report/annual/judgements.ts";

/** A process of its own: reads and checks a ledger, then builds its report and prints how long the building took. */
const [file = "", target = ""] = process.argv.slice(2);
const read = await readWorkbook(readFileSync(file), file);
if (!read.ok) throw new Error(read.failure.detail);
const ledgers = [tablesOf(read.workbook, defaultSettings)];
const judged = judgeBooks(ledgers, { settings: defaultSettings, asOf: 45_657 });
const start = performance.now();
writeFileSync(target, await writeSheets(null, annualReport(judged, { year: 2023 }).sheets));
process.stdout.write(String(performance.now() - start));
