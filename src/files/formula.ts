import { columnLetters, columnOf, MOST_COLUMNS, MOST_ROWS } from "../ledger/workbook.ts";

/**
 * A formula as it reads in another cell: relative references move along, those with $ stay. A file stores a formula
 * that was filled down once, in its first cell.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  // Texts and quoted sheet names pass through whole; a reference is not part of a longer name and is not followed by
  // what makes it a function (LOG10) or a sheet (Q1!A1).
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\u0080-\uFFFF])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(![.\u0080-\uFFFF])/g,
    (whole, fixedColumn: string | undefined, letters: string, fixedRow: string, row: string) => {
      if (fixedColumn === undefined) return whole;
      const column = columnOf(letters);
      if (column >= MOST_COLUMNS || Number(row) > MOST_ROWS) return whole;
      const toColumn = fixedColumn ? column : column + columns;
      const toRow = fixedRow ? Number(row) : Number(row) + rows;
      if (toColumn < 0 || toRow < 1) return "#REF!";
      return `${fixedColumn}${columnLetters(toColumn)}${fixedRow}${toRow}`;
    },
  );
}
