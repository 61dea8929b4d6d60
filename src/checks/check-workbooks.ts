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

/** The ledgers of one workbook, read; the workbook itself is not needed any more. */
export interface ReadWorkbook {
  readonly name: string;
  readonly tables: readonly Table[];
}

export function tablesOf(workbook: Workbook, { amountUnit }: Settings): ReadWorkbook {
  return { name: workbook.name, tables: readTables(workbook, amountUnit ? { amountUnit } : {}) };
}

/**
 * The whole way from cells to findings. Several workbooks are one institution's books and are joined across files; check
 * them one by one where they are not. One result for each, in order.
 */
export function checkWorkbooks(workbooks: readonly Workbook[], options: CheckOptions): CheckedWorkbook[] {
  return checkTables(
    workbooks.map((workbook) => tablesOf(workbook, options.settings)),
    options,
  );
}

/** {@link checkWorkbooks} from ledgers that were read before. */
export function checkTables(workbooks: readonly ReadWorkbook[], { settings, asOf }: CheckOptions): CheckedWorkbook[] {
  const books = joinBooks(workbooks.flatMap(({ tables }) => tables));
  const context = { books, settings, asOf, restDays: withRestDayYears(restDays, settings.restDays) };
  const results = runChecks(
    context,
    workbooks.map(({ name }) => name),
  );
  return results.map((result, index) => ({ ...result, tables: workbooks[index]?.tables ?? [] }));
}
