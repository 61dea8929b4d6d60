import { openWorkbook, type ReadOptions } from "../../src/excel/open-workbook.ts";
import type { PlainSheet, PlainWorkbook } from "../../src/ledger/plain-workbook.ts";

/** The open workbook with its rows, which are handed over piece by piece. */
export async function readWhole(options: ReadOptions = {}): Promise<PlainWorkbook> {
  const values: PlainSheet["values"][number][][] = [];
  const { sheets, ...frame } = await openWorkbook().read((sheet, from, rows) => {
    const own = (values[sheet] ??= []);
    for (const [offset, row] of rows.entries()) own[from + offset] = row;
    return Promise.resolve();
  }, options);
  return { ...frame, sheets: sheets.map((sheet, index) => ({ ...sheet, values: Array.from(values[index] ?? []) })) };
}
