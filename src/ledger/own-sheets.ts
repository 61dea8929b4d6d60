import type { DayValue } from "../calc/days.ts";
import { type DateFault, dayOfNumber, dayOfText } from "./dates.ts";
import { type CellValue, isFault, type Sheet, SHIFT_1904, type Workbook } from "./workbook.ts";

/** Sheets by which a user speaks to the product; none of them is a ledger. */
export const ownSheets = { settings: "单位设置", restDays: "节假日安排", waivers: "豁免" } as const;

/** Sheets that the product writes, numbered where their name was taken. */
const WRITTEN = /^(?:核查结果|条文覆盖|(?:Findings|Law coverage)(?=$|\())/;

export function isOwnSheet({ name }: Sheet): boolean {
  return WRITTEN.test(name) || Object.values<string>(ownSheets).includes(name.trim());
}

export function sheetNamed(workbook: Workbook, wanted: string): Sheet | undefined {
  return workbook.sheets.find(({ name }) => name.trim() === wanted);
}

/** What a cell of such a sheet says, as text; empty where it says nothing. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return "";
  return isFault(cell) ? cell.text : String(cell).trim();
}

/** The day that a cell of such a sheet names. */
export function cellDay(cell: CellValue | undefined, { date1904 }: Workbook): DayValue | DateFault {
  const shift = date1904 ? SHIFT_1904 : 0;
  if (typeof cell === "number") return dayOfNumber(cell, shift, undefined);
  return typeof cell === "string" ? dayOfText(cell, shift) : "not-a-date";
}
