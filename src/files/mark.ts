import { MOST_ROWS } from "../ledger/workbook.ts";
import { areaLists, areasByLook, type Mark, type MarkLook, markLooks } from "../report/marks.ts";
import type { SheetDescription } from "../report/sheet-description.ts";
import { drawSheet } from "./sheet-xml.ts";
import { StylesPatch } from "./styles-patch.ts";
import { WorkbookEdit } from "./workbook-edit.ts";
import type { WorkbookParts } from "./workbook-parts.ts";
import type { XmlPatch } from "./xml-patch.ts";
import { type XmlCursor, XmlError } from "./xml.ts";

/**
 * A copy of a workbook with cells marked and sheets added at its end.
 *
 * A mark is a conditional format of its own, after the user's: fills, formats and rules that the user set stay. What
 * changes is the marked sheets, the styles and, for added sheets, the workbook's part, its relationships and the
 * content types; they get insertions, and every other part is copied as it lies in the file, still compressed. The
 * same input gives the same bytes.
 *
 * A digital signature on the workbook is left where it is, but no longer holds. A mark on a sheet that the workbook
 * does not have is a bug and throws; bytes that `readWorkbook` refuses throw an {@link UnreadableFile}.
 */
export async function markWorkbook(
  bytes: Uint8Array,
  marks: readonly Mark[],
  results: readonly SheetDescription[],
): Promise<Uint8Array> {
  if (marks.length === 0 && results.length === 0) return bytes.slice();
  const edit = await WorkbookEdit.of(bytes);
  const marked = marksByPart(edit.parts, marks);
  const sheets = results.flatMap(inPieces).map((sheet) => ({ sheet, ...edit.newSheet(sheet.title) }));
  const formats = await edit.patchStyles((patch) => {
    const styles = new StylesPatch(patch);
    const used = markLooks.filter((look) => marks.some(({ level }) => level === look.level));
    const numbers = used.map((look) => [look, styles.differentialFormat(formatOf(look))] as const);
    for (const { sheet, part } of sheets) edit.set(part, drawSheet(sheet, styles, edit));
    styles.finish();
    return new Map(numbers);
  });
  for (const [part, ofSheet] of marked) {
    await edit.patch(part, (patch) => {
      markSheet(patch, ofSheet, formats);
    });
  }
  return edit.finish();
}

function formatOf({ bold, italic, colour, fill }: MarkLook): string {
  return (
    `<dxf><font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<color rgb="FF${colour}"/></font>` +
    `<fill><patternFill patternType="solid"><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`
  );
}

/** Rows below the header that one sheet can hold. */
const MOST_RESULT_ROWS = MOST_ROWS - 1;

/** Results that are too many for one sheet go on in another. */
function inPieces(sheet: SheetDescription): SheetDescription[] {
  const pieces: SheetDescription[] = [];
  for (let from = 0; from === 0 || from < sheet.rows.length; from += MOST_RESULT_ROWS) {
    pieces.push({ ...sheet, rows: sheet.rows.slice(from, from + MOST_RESULT_ROWS) });
  }
  return pieces;
}

/** The marks by the part of their sheet. */
function marksByPart(parts: WorkbookParts, marks: readonly Mark[]): Map<string, Mark[]> {
  const byPart = new Map<string, Mark[]>();
  for (const mark of marks) {
    const sheet = parts.sheets.find(({ name, type }) => type === "worksheet" && name === mark.sheet);
    if (!sheet) throw new Error(`no worksheet is named ${mark.sheet}`);
    const ofSheet = byPart.get(sheet.part);
    if (ofSheet) ofSheet.push(mark);
    else byPart.set(sheet.part, [mark]);
  }
  return byPart;
}

/** Children of a worksheet that come before the conditional formats, and these themselves, in the schema's order. */
const UP_TO_CONDITIONAL_FORMATS = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
]);

function markSheet(patch: XmlPatch, marks: readonly Mark[], formats: ReadonlyMap<MarkLook, number>): void {
  const cursor = patch.root();
  const { prefix } = cursor;
  let at = -1;
  let priority = 0;
  while (cursor.next()) {
    if (cursor.closing) continue;
    // Rules in the extension list count too: their priorities run through the whole sheet.
    if (cursor.is("cfRule")) priority = Math.max(priority, Number(cursor.attribute("priority")) || 0);
    if (cursor.depth !== 1 || !UP_TO_CONDITIONAL_FORMATS.has(cursor.local)) continue;
    if (cursor.is("conditionalFormatting")) priority = Math.max(priority, highestPriority(cursor));
    else if (cursor.is("sheetData")) cursor.skipFlat();
    else cursor.skip();
    at = cursor.end;
  }
  if (at < 0) throw new XmlError("the part is not a worksheet");
  const rules: string[] = [];
  for (const [look, areas] of areasByLook(marks)) {
    for (const sqref of areaLists(areas, " ")) {
      rules.push(
        `<${prefix}conditionalFormatting sqref="${sqref}"><${prefix}cfRule type="expression"` +
          ` dxfId="${formats.get(look) ?? 0}" priority="${++priority}"><${prefix}formula>TRUE</${prefix}formula>` +
          `</${prefix}cfRule></${prefix}conditionalFormatting>`,
      );
    }
  }
  patch.insert(at, rules.join(""));
}

function highestPriority(cursor: XmlCursor): number {
  let priority = 0;
  if (cursor.empty) return priority;
  while (cursor.next() && cursor.depth > 1) {
    if (!cursor.closing && cursor.is("cfRule")) {
      priority = Math.max(priority, Number(cursor.attribute("priority")) || 0);
    }
  }
  return priority;
}
