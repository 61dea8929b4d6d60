import { LONGEST_TEXT } from "../ledger/workbook.ts";

/**
 * Text as it is handed to a cell so that it stays text: Excel takes what it is given for typed, and would make formulas,
 * numbers and dates of "=1+1", "12e5" and "2023-1". The apostrophe is not part of the value.
 */
export function typedText(text: string): string {
  return text === "" ? "" : `'${text.slice(0, LONGEST_TEXT)}`;
}
