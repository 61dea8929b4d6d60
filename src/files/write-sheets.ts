import { columnLetters, MOST_ROWS } from "../ledger/workbook.ts";
import {
  headerRowOf,
  isBlank,
  OWN_SHEET_NAME,
  printedColumns,
  printedRows,
  renamed,
  rowsOf,
  type SheetDescription,
  sheetReference,
  textLiteral,
} from "../report/sheet-description.ts";
import { UnreadableFile } from "./package.ts";
import { addCharts } from "./chart-xml.ts";
import { drawSheet } from "./sheet-xml.ts";
import { StylesPatch } from "./styles-patch.ts";
import { emptyWorkbook, WorkbookEdit } from "./workbook-edit.ts";

/** A sheet has more rows than a workbook can hold: the title says which. */
export class TooManyRows extends Error {}

/**
 * A workbook with sheets of the product's own: a new one, or a copy of `workbook` in which those of the same titles
 * that the product wrote before are replaced where they stand, the others come after all of the user's, and everything
 * else stays byte for byte. A title that a sheet of the user's has is numbered, and formulas and links follow. The same
 * sheets in the same workbook give the same bytes, once or twice.
 *
 * Throws an `UnreadableFile` for bytes that `readWorkbook` refuses, and {@link TooManyRows}.
 */
export async function writeSheets(
  workbook: Uint8Array | null,
  sheets: readonly SheetDescription[],
): Promise<Uint8Array> {
  for (const sheet of sheets) {
    if (rowsOf(sheet) > MOST_ROWS) throw new TooManyRows(sheet.title);
  }
  const edit = await WorkbookEdit.of(workbook ?? (await emptyWorkbook()));
  const own = new Map(edit.parts.sheets.flatMap((sheet) => (sheet.own === null ? [] : [[sheet.own, sheet]])));
  const places = sheets.map(({ title }) => {
    const there = own.get(title);
    return there ? { ...there, replaced: true } : { ...edit.newSheet(title), replaced: false };
  });
  if (places.some(({ replaced }) => replaced)) edit.dropCalculationChain();
  const codeNames = new Map<string, string | undefined>();
  for (const { part, replaced } of places) {
    if (!replaced) continue;
    codeNames.set(part, await edit.codeNameOf(part));
    await edit.freeRelated(part);
  }
  const drawn = renamed(sheets, new Map(sheets.map(({ title }, index) => [title, places[index]?.name ?? title])));
  await edit.patchStyles((patch) => {
    const styles = new StylesPatch(patch);
    for (const [index, sheet] of drawn.entries()) {
      const { part } = places[index] ?? { part: "" };
      edit.set(part, drawSheet(sheet, styles, edit, codeNames.get(part)));
      addCharts(sheet, part, edit);
      for (const [name, value, hidden] of namesOf(sheet, sheets[index]?.title ?? "")) {
        edit.nameOnSheet(sheet.title, name, value, hidden);
      }
    }
    styles.finish();
  });
  return edit.finish();
}

/** Whether there is a sheet in it that {@link writeSheets} would replace; false too for what is no workbook. */
export async function hasOwnSheets(workbook: Uint8Array): Promise<boolean> {
  try {
    const { parts } = await WorkbookEdit.of(workbook);
    return parts.sheets.some(({ own }) => own !== null);
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

/** What is printed, what is at the top of each page, and the mark by which the sheet is known as the product's own. */
function namesOf(sheet: SheetDescription, title: string): [name: string, value: string, hidden: boolean][] {
  const here = sheetReference(sheet.title);
  const area = `$A$1:$${columnLetters(printedColumns(sheet) - 1)}$${printedRows(sheet)}`;
  return [
    ...(isBlank(sheet) ? [] : [[OWN_SHEET_NAME, textLiteral(title), true] as [string, string, boolean]]),
    ["_xlnm.Print_Area", here + area, false],
    ["_xlnm.Print_Titles", `${here}$1:$${headerRowOf(sheet) + 1}`, false],
  ];
}
