import { readFile } from "node:fs/promises";
import { dayOfIso } from "../../src/calc/days.ts";
import { tablesOf } from "../../src/checks/check-workbooks.ts";
import { defaultSettings, parseSettings } from "../../src/checks/settings.ts";
import { readWorkbook } from "../../src/files/read.ts";
import type { Workbook } from "../../src/ledger/workbook.ts";
import { annualReport, type AnnualReport } from "../../src/report/annual/annual-report.ts";
import { judgeBooks } from "../../src/report/annual/judgements.ts";
import type { SheetDescription } from "../../src/report/sheet-description.ts";

const samples = new URL("../../assets/samples/", import.meta.url);

/** The report of workbooks that are one institution's books, as of the end of 2024. */
export function reportOf(
  workbooks: readonly Workbook[],
  year: number,
  { unit, workbook }: { readonly unit?: string; readonly workbook?: string } = {},
): AnnualReport {
  const parsed = parseSettings(unit === undefined ? {} : { unit });
  const options = { settings: parsed.ok ? parsed.value : defaultSettings, asOf: dayOfIso("2024-12-31") ?? null };
  const read = workbooks.map((one) => tablesOf(one, options.settings));
  return annualReport(judgeBooks(read, options), { year, ...(workbook === undefined ? {} : { workbook }) });
}

export const sampleNames = [
  "clean.xlsx",
  "errors.xlsx",
  "messy.xlsx",
  "joined.xlsx",
  "distribution.xlsx",
  "registers.xlsx",
];

export async function sample(name: string): Promise<Workbook> {
  const read = await readWorkbook(await readFile(new URL(name, samples)), name);
  if (!read.ok) throw new Error(`${name}: ${read.failure.detail}`);
  return read.workbook;
}

/** A sheet of a report by its title. */
export function sheetOf({ sheets }: AnnualReport, title: string): SheetDescription {
  const sheet = sheets.find((one) => one.title === title);
  if (!sheet) throw new Error(`the report has no sheet ${title}`);
  return sheet;
}

/** What a line of a sheet shows: the values of its cells, from the first whose text is `label`. */
export function lineOf(sheet: SheetDescription, label: string): (string | number | null)[] {
  const row = sheet.rows.find((cells) => cells.some((cell) => String(shown(cell)) === label));
  if (!row) throw new Error(`${sheet.title} has no line ${label}`);
  return row.slice(0, sheet.printed).map(shown);
}

/** All words of a sheet, for what it says is missing. */
export function wordsOf(sheet: SheetDescription): string {
  return sheet.rows.map((row) => row.map(shown).join(" ")).join("\n");
}

function shown(cell: SheetDescription["rows"][number][number] | undefined): string | number | null {
  if (cell === undefined || cell === null || typeof cell !== "object") return cell ?? null;
  if ("text" in cell) return cell.text;
  return "formula" in cell ? cell.value : cell.number;
}
