import type { CellValue, Sheet, Workbook } from "../../src/ledger/workbook.ts";
import { areaName, bounding } from "../host/address.ts";
import type { FormulaInput, SheetInput, WorkbookInput } from "../host/workbook.ts";

/** A workbook that was read from a file, as the emulated host takes it. */
export function inputOf({ name, date1904, sheets }: Workbook): WorkbookInput {
  return { name, date1904, sheets: sheets.map(sheetOf) };
}

function sheetOf(sheet: Sheet): SheetInput {
  return {
    name: sheet.name,
    // JSON has no holes.
    rows: Array.from(sheet.values, (row) => row?.map(cellOf) ?? []),
    merges: sheet.merges.map(areaName),
    hiddenRows: [...sheet.hiddenRows],
    formats: formatsOf(sheet),
  };
}

/** Excel would calculate a formula that has no value in the file. Here nothing can: an error, for blank would be a value. */
function cellOf(cell: CellValue): CellValue | FormulaInput {
  if (cell === null || typeof cell !== "object" || cell.fault !== "uncalculated") return cell;
  return { formula: cell.text, value: { fault: "error", text: "#N/A" } };
}

/** Number formats by the stretches of a column that have the same. */
function formatsOf(sheet: Sheet): Record<string, string> {
  const formats: Record<string, string> = {};
  const width = Math.max(0, ...Array.from(sheet.values, (row) => row?.length ?? 0));
  for (let column = 0; column < width; column++) {
    let top = 0;
    for (let row = 0; row <= sheet.values.length; row++) {
      const code = sheet.format(top, column);
      if (row < sheet.values.length && sheet.format(row, column) === code) continue;
      const area = bounding([{ top, left: column, bottom: row - 1, right: column }]);
      if (code !== "General") formats[areaName(area)] = code;
      top = row;
    }
  }
  return formats;
}
