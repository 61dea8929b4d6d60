import { MOST_ROWS } from "../ledger/workbook.ts";
import { freeName, renamed, rowsOf, type SheetDescription } from "../report/sheet-description.ts";
import { requireHost } from "./capabilities.ts";
import { countsFrom1904, loadDayOf1904 } from "./date-system.ts";
import { drawSheet } from "./draw-sheet.ts";
import { HostFailure, inExcel } from "./host-failure.ts";
import { loadTitle, queueTitle, titleOf } from "./written-sheets.ts";

/**
 * Writes sheets of the product's own. One that was written before under the same title is emptied and drawn anew
 * rather than deleted, so that what the user refers to it by stays; a sheet of the user's with that name is not touched
 * and the new one numbered. All sheets are there before the first is drawn, because formulas of one may need another.
 */
export async function writeSheets(sheets: readonly SheetDescription[]): Promise<void> {
  requireHost("areas");
  for (const sheet of sheets) requireRoom(sheet);
  await inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    const day = loadDayOf1904(context);
    await context.sync();
    const present = worksheets.items.map((worksheet) => ({
      worksheet,
      title: loadTitle(worksheet),
      charts: worksheet.charts.load("items/name"),
    }));
    await context.sync();

    const taken = new Set(present.map(({ worksheet }) => worksheet.name.toLowerCase()));
    const names = new Map<string, string>();
    const targets: Excel.Worksheet[] = [];
    for (const { title } of sheets) {
      const own = present.filter((sheet) => titleOf(sheet.title) === title);
      const before = own.find(({ worksheet }) => worksheet.name === title) ?? own[0];
      const name = before?.worksheet.name ?? freeName(title, taken);
      taken.add(name.toLowerCase());
      names.set(title, name);
      if (before) empty(before.worksheet, before.charts.items);
      const worksheet = before?.worksheet ?? worksheets.add(name);
      if (!before) queueTitle(worksheet, title);
      targets.push(worksheet);
    }
    await context.sync();

    const date1904 = countsFrom1904(day);
    for (const [index, sheet] of renamed(sheets, names).entries()) {
      const worksheet = targets[index];
      if (worksheet) await drawSheet(context, worksheet, sheet, date1904);
    }
  });
}

function requireRoom(sheet: SheetDescription): void {
  if (rowsOf(sheet) <= MOST_ROWS) return;
  throw new HostFailure(
    `“${sheet.title}”有 ${sheet.rows.length} 行，一个工作表放不下。请先按级别或检查筛选，再写出。`,
    `${sheet.title} has ${sheet.rows.length} rows, more than a sheet holds. Filter by level or check first, then write it.`,
    "TooManyRows",
  );
}

function empty(worksheet: Excel.Worksheet, charts: readonly Excel.Chart[]): void {
  // From the last on: a host may know the charts by their number alone.
  for (const chart of [...charts].reverse()) chart.delete();
  worksheet.autoFilter.remove();
  worksheet.freezePanes.unfreeze();
  const everything = worksheet.getRange();
  everything.unmerge();
  everything.dataValidation.clear();
  everything.conditionalFormats.clearAll();
  everything.clear("RemoveHyperlinks");
  everything.clear("All");
  everything.format.useStandardHeight = true;
}
