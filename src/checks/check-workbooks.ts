import type { Day } from "../calc/days.ts";
import { restDays, withRestDayYears } from "../law/rest-days.ts";
import { joinBooks } from "../ledger/books.ts";
import { readTables } from "../ledger/read.ts";
import type { Table } from "../ledger/table.ts";
import type { Workbook } from "../ledger/workbook.ts";
import { type FileResult, runChecks } from "./run.ts";
import type { Settings } from "./settings.ts";

export interface CheckOptions {
  readonly settings: Settings;
  /** The day of judgement; null: what needs one is undetermined. */
  readonly asOf: Day | null;
}

export interface CheckedWorkbook extends FileResult {
  readonly tables: readonly Table[];
}

/**
 * The whole way from cells to findings. Several workbooks are one institution's books and are joined across files; check
 * them one by one where they are not. One result for each, in order.
 */
export function checkWorkbooks(workbooks: readonly Workbook[], { settings, asOf }: CheckOptions): CheckedWorkbook[] {
  const amountUnit = settings.amountUnit;
  const tables = workbooks.flatMap((workbook) => readTables(workbook, amountUnit ? { amountUnit } : {}));
  const books = joinBooks(tables);
  const context = { books, settings, asOf, restDays: withRestDayYears(restDays, settings.restDays) };
  const results = runChecks(
    context,
    workbooks.map(({ name }) => name),
  );
  return results.map((result) => ({ ...result, tables: tables.filter(({ file }) => file === result.file) }));
}
