import type { CaseRows } from "../src/checks/case.ts";
import type { Workbook } from "../src/ledger/workbook.ts";

/** A workbook in memory from rows of cells by sheet name, without merges or formats. */
export function workbookOf(sheets: Readonly<Record<string, CaseRows>>, name = "ledger.xlsx"): Workbook {
  return {
    name,
    date1904: false,
    sheets: Object.entries(sheets).map(([sheet, values]) => ({
      name: sheet,
      values,
      merges: [],
      hiddenRows: new Set<number>(),
      format: () => "General",
    })),
  };
}
