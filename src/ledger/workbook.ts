/**
 * A workbook as its host hands it over: the file room and the Excel room each make one of these, and nothing below
 * knows which. All indices are 0-based; `values[0][0]` is A1 and every sheet is anchored there.
 */
export interface Workbook {
  /** File name without its folder, for messages. */
  readonly name: string;
  /** The workbook counts days from 1904-01-01 (old Excel for Mac). */
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** Rows × columns from A1. Rows may be shorter than others, and a row without cells may be missing (undefined). */
  readonly values: readonly (readonly CellValue[] | undefined)[];
  readonly merges: readonly Area[];
  /** Rows that the user hid or filtered out; they are judged like any other. */
  readonly hiddenRows: ReadonlySet<number>;
  /** The number format code of a cell, "General" where it has none. */
  format(row: number, column: number): string;
}

/** Both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A date is its serial number, exactly as stored; `date1904` says from where it counts. */
export type CellValue = string | number | boolean | null | CellFault;

/** A cell that has no value to read. */
export interface CellFault {
  /** `error`: the cell shows #REF!, #DIV/0! …; `uncalculated`: a formula without a stored value. */
  readonly fault: "error" | "uncalculated";
  /** #REF! and the like; the formula where it was not calculated. */
  readonly text: string;
}

export function isFault(value: CellValue | undefined): value is CellFault {
  return typeof value === "object" && value !== null;
}

/** Rows and columns of a sheet, and the characters that a cell can hold. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
export const LONGEST_TEXT = 32_767;

/** What the serials of a workbook that counts from 1904 lack against those of the others, in days. */
export const SHIFT_1904 = 1462;

/** A, B … Z, AA …: the letters of a 0-based column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of letters, in either case. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "S7" from 0-based row 6 and column 18. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
