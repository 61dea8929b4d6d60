import type { Day } from "../calc/days.ts";
import { restDays, withRestDayYears } from "../law/rest-days.ts";
import { joinBooks } from "../ledger/join.ts";
import { readTables } from "../ledger/read.ts";
import type { Table } from "../ledger/table.ts";
import type { Workbook } from "../ledger/workbook.ts";
import type { Check } from "./check.ts";
import type { Context } from "./context.ts";
import { type FileResult, type Progress, runChecks } from "./run.ts";
import type { Settings } from "./settings.ts";
import { applyWaivers, readWaivers, type Waiver } from "./waivers.ts";

export interface CheckOptions {
  readonly settings: Settings;
  /** The day of judgement; null: what needs one is undetermined. */
  readonly asOf: Day | null;
  /** Told how far the judging has come, with what was found so far. */
  readonly observe?: (progress: Progress) => void;
  /** All checks where left out. */
  readonly checks?: readonly Check[];
}

export type { Progress };

export interface CheckedWorkbook extends FileResult {
  readonly tables: readonly Table[];
}

/** The ledgers of one workbook, read; the workbook itself is not needed any more. */
export interface ReadWorkbook {
  readonly name: string;
  readonly tables: readonly Table[];
  /** The rows of its sheet 豁免. */
  readonly waivers?: readonly Waiver[];
}

export function tablesOf(workbook: Workbook, { amountUnit, mapping }: Settings): ReadWorkbook {
  const tables = readTables(workbook, { mapping, ...(amountUnit && { amountUnit }) });
  return { name: workbook.name, tables, waivers: readWaivers(workbook) };
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

/** The joined books, and all that they are judged by. */
export function contextOf(workbooks: readonly ReadWorkbook[], { settings, asOf }: CheckOptions): Context {
  const books = joinBooks(workbooks.flatMap(({ tables }) => tables));
  return { books, settings, asOf, restDays: withRestDayYears(restDays, settings.restDays) };
}

/** {@link checkWorkbooks} from ledgers that were read before. */
export function checkTables(
  workbooks: readonly ReadWorkbook[],
  { settings, asOf, observe, checks }: CheckOptions,
  context = contextOf(workbooks, { settings, asOf }),
): CheckedWorkbook[] {
  const results = runChecks(
    context,
    workbooks.map(({ name }) => name),
    { observe, ...(checks && { checks }) },
  );
  const waivers = workbooks.flatMap((workbook) => workbook.waivers ?? []);
  return applyWaivers(results, waivers, asOf).map((result, index) => ({
    ...result,
    tables: workbooks[index]?.tables ?? [],
  }));
}
