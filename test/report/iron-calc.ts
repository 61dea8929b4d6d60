import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cellName } from "../../src/ledger/workbook.ts";
import { headerRowOf, type SheetCell, type SheetDescription } from "../../src/report/sheet-description.ts";

/** The parts of IronCalc's model that are used here. */
interface SpreadsheetModel {
  pauseEvaluation(): void;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  evaluate(): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  free(): void;
}

export interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly program: number | string;
  readonly engine: string;
}

/** Has another engine calculate every formula of the sheets; gives how many there are and where it differs. */
export async function recalculated(
  sheets: readonly SheetDescription[],
): Promise<{ formulas: number; differences: Difference[] }> {
  const engine = "@ironcalc/wasm";
  const { initSync, Model } = (await import(engine)) as {
    initSync: (options: { module: Uint8Array }) => unknown;
    Model: new (name: string, locale: string, timezone: string, language: string) => SpreadsheetModel;
  };
  initSync({ module: readFileSync(fileURLToPath(import.meta.resolve(`${engine}/wasm_bg.wasm`))) });
  const model = new Model("report", "en", "UTC", "en");
  model.pauseEvaluation();
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.title);
  }
  const formulas: { sheet: number; row: number; column: number; cell: Extract<SheetCell, { formula: string }> }[] = [];
  for (const [index, sheet] of sheets.entries()) {
    for (const [at, row] of sheet.rows.entries()) {
      for (const [column, cell] of row.entries()) {
        if (cell === null) continue;
        const place = { sheet: index, row: headerRowOf(sheet) + at + 2, column: column + 1 };
        if (typeof cell === "object" && "formula" in cell) formulas.push({ ...place, cell });
        model.setUserInput(place.sheet, place.row, place.column, inputOf(cell));
      }
    }
  }
  model.evaluate();
  const differences = formulas.flatMap(({ sheet, row, column, cell }): Difference[] => {
    const engineValue = model.getFormattedCellValue(sheet, row, column);
    const same =
      typeof cell.value === "string"
        ? engineValue === cell.value
        : engineValue !== "" && Math.abs(Number(engineValue) - cell.value) < 0.000001;
    if (same) return [];
    const place = `${sheets[sheet]?.title ?? ""}!${cellName(row - 1, column - 1)}`;
    return [{ cell: place, formula: cell.formula, program: cell.value, engine: engineValue }];
  });
  model.free();
  return { formulas: formulas.length, differences };
}

/** What would be typed in: text behind an apostrophe, so that none of it is taken for a number or a day. */
function inputOf(cell: Exclude<SheetCell, null>): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return `'${cell}`;
  if ("text" in cell) return `'${cell.text}`;
  return "formula" in cell ? `=${cell.formula}` : String(cell.number);
}
