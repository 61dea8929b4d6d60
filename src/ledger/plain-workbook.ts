import type { Area, CellValue, Workbook } from "./workbook.ts";

/**
 * A workbook as plain data, so that it can be handed to a worker: what {@link Workbook} is with its functions and sets
 * written out. All indices are 0-based, every sheet is anchored at A1.
 */
export interface PlainWorkbook {
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly PlainSheet[];
}

/** A workbook without its rows, which go over before it, piece by piece, so that no copy holds up the pane. */
export interface WorkbookFrame extends Omit<PlainWorkbook, "sheets"> {
  readonly sheets: readonly Omit<PlainSheet, "values">[];
}

export interface PlainSheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  /** Areas of one number format; where areas overlap the later one holds, and a cell in none is "General". */
  readonly formats: readonly { readonly area: Area; readonly code: string }[];
}

/** The workbook that the ledger room reads. */
export function workbookOf({ name, date1904, sheets }: PlainWorkbook): Workbook {
  return {
    name,
    date1904,
    sheets: sheets.map(({ formats, hiddenRows, ...sheet }) => ({
      ...sheet,
      hiddenRows: new Set(hiddenRows),
      format: formatOf(formats),
    })),
  };
}

/** A column is spread out cell by cell when it is first asked for: there may be thousands of areas, and a million asks. */
function formatOf(formats: PlainSheet["formats"]): (row: number, column: number) => string {
  const columns = new Map<number, string[]>();
  return (row, column) => {
    let codes = columns.get(column);
    if (!codes) {
      codes = [];
      for (const { area, code } of formats) {
        if (column < area.left || column > area.right) continue;
        for (let at = area.top; at <= area.bottom; at += 1) codes[at] = code;
      }
      columns.set(column, codes);
    }
    return codes[row] ?? "General";
  };
}
