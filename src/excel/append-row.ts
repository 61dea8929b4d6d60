import { HostFailure, inExcel } from "./host-failure.ts";
import { typedText } from "./typed-text.ts";

type Cell = string | number | null;

/**
 * Adds a row below what stands on a sheet. The sheet is the user's from then on: columns that were moved or added are
 * respected, and a value goes under its header wherever that stands.
 */
export async function appendRow(sheet: string, header: readonly string[], row: readonly Cell[]): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const there = worksheets.getItemOrNullObject(sheet);
    const range = there.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
    await context.sync();
    const worksheet = there.isNullObject ? worksheets.add(sheet) : there;
    if (there.isNullObject || range.isNullObject) {
      const first = worksheet.getRangeByIndexes(0, 0, 1, header.length);
      first.values = [header.map(typedText)];
      first.format.font.bold = true;
      first.format.columnWidth = COLUMN_WIDTH;
      worksheet.freezePanes.freezeRows(1);
      worksheet.getRangeByIndexes(1, 0, 1, header.length).values = [row.map(typed)];
    } else {
      const values = range.values as unknown[][];
      const columns = columnsOf(values, header);
      if (!columns) throw changedHeader(sheet, header);
      const below = range.rowIndex + values.length;
      for (const [index, column] of columns.entries()) {
        const value = row[index] ?? null;
        if (value !== null)
          worksheet.getRangeByIndexes(below, range.columnIndex + column, 1, 1).values = [[typed(value)]];
      }
    }
    await context.sync();
  });
}

/** In points; wide enough for a sentence in two lines. */
const COLUMN_WIDTH = 110;

const typed = (value: Cell): string | number => (typeof value === "number" ? value : typedText(value ?? ""));

/** Where the first row that has all headers has each of them. */
function columnsOf(values: readonly (readonly unknown[])[], header: readonly string[]): readonly number[] | undefined {
  for (const cells of values) {
    const columns = header.map((name) => cells.findIndex((cell) => String(cell).trim() === name));
    if (!columns.includes(-1)) return columns;
  }
  return undefined;
}

function changedHeader(sheet: string, header: readonly string[]): HostFailure {
  return new HostFailure(
    `工作表“${sheet}”的表头缺少应有的列，没有添加。请恢复这些列后再试：${header.join("、")}。`,
    `The sheet ${sheet} lacks columns of its header; nothing was added. Restore these columns and try again: ${header.join(", ")}.`,
    "ChangedHeader",
  );
}
