import { columnLetters } from "../ledger/workbook.ts";
import type { SheetDescription } from "../report/sheet-description.ts";
import { drawSheet, MOST_ROWS } from "./sheet-xml.ts";
import { StylesPatch } from "./styles-patch.ts";
import { WorkbookEdit } from "./workbook-edit.ts";
import type { WorkbookParts } from "./workbook-parts.ts";
import type { XmlPatch } from "./xml-patch.ts";
import { type XmlCursor, XmlError } from "./xml.ts";

export { UnreadableFile } from "./package.ts";

/** A cell to be marked, 0-based as in the ledger. */
export interface CellMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly level: MarkLevel;
}

export type MarkLevel = "error" | "warning" | "info" | "undetermined";

/** Gravest first: a cell with several marks shows the first of them. Never by colour alone: each differs in type too. */
const LEVELS: readonly { readonly level: MarkLevel; readonly format: string }[] = [
  { level: "error", format: differentialFormat("<b/>", "FF9C0006", "FFFFC7CE") },
  { level: "warning", format: differentialFormat("<i/>", "FF7F6000", "FFFFEB9C") },
  { level: "undetermined", format: differentialFormat("<b/><i/>", "FF595959", "FFD9D9D9") },
  { level: "info", format: differentialFormat("", "FF1F4E78", "FFDDEBF7") },
];

function differentialFormat(emphasis: string, text: string, background: string): string {
  return (
    `<dxf><font>${emphasis}<color rgb="${text}"/></font>` +
    `<fill><patternFill patternType="solid"><bgColor rgb="${background}"/></patternFill></fill></dxf>`
  );
}

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
  marks: readonly CellMark[],
  results: readonly SheetDescription[],
): Promise<Uint8Array> {
  if (marks.length === 0 && results.length === 0) return bytes.slice();
  const edit = await WorkbookEdit.of(bytes);
  const marked = marksByPart(edit.parts, marks);
  const sheets = results.flatMap(inPieces).map((sheet) => ({ sheet, ...edit.newSheet(sheet.title) }));
  const formats = await edit.patchStyles((patch) => {
    const styles = new StylesPatch(patch);
    const used = LEVELS.filter(({ level }) => marks.some((mark) => mark.level === level));
    const numbers = used.map(({ level, format }) => [level, styles.differentialFormat(format)] as const);
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
function marksByPart(parts: WorkbookParts, marks: readonly CellMark[]): Map<string, CellMark[]> {
  const byPart = new Map<string, CellMark[]>();
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

function markSheet(patch: XmlPatch, marks: readonly CellMark[], formats: ReadonlyMap<MarkLevel, number>): void {
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
  for (const [level, cells] of cellsByLevel(marks)) {
    for (const sqref of referencesOf(cells)) {
      rules.push(
        `<${prefix}conditionalFormatting sqref="${sqref}"><${prefix}cfRule type="expression"` +
          ` dxfId="${formats.get(level) ?? 0}" priority="${++priority}"><${prefix}formula>TRUE</${prefix}formula>` +
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

/** The cells of each level, gravest level first; a cell stands in one level only. */
function cellsByLevel(marks: readonly CellMark[]): Map<MarkLevel, CellMark[]> {
  const gravity = new Map(LEVELS.map(({ level }, index) => [level, index]));
  const gravest = new Map<number, CellMark>();
  for (const mark of marks) {
    const key = mark.row * 16_384 + mark.column;
    const other = gravest.get(key);
    if (!other || (gravity.get(mark.level) ?? 0) < (gravity.get(other.level) ?? 0)) gravest.set(key, mark);
  }
  const byLevel = new Map<MarkLevel, CellMark[]>();
  for (const { level } of LEVELS) {
    const cells = [...gravest.values()].filter((mark) => mark.level === level);
    if (cells.length > 0) byLevel.set(level, cells);
  }
  return byLevel;
}

/** Excel takes at most about 8192 characters of references in one attribute. */
const LONGEST_REFERENCES = 8000;

/** The cells as lists of references, each short enough for one attribute; cells below one another make one area. */
function referencesOf(cells: readonly CellMark[]): string[] {
  const lists: string[] = [];
  let list = "";
  const add = (column: number, top: number, bottom: number) => {
    const letters = columnLetters(column);
    const reference = top === bottom ? `${letters}${top + 1}` : `${letters}${top + 1}:${letters}${bottom + 1}`;
    if (list.length + 1 + reference.length > LONGEST_REFERENCES) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? reference : `${list} ${reference}`;
  };
  const sorted = cells.toSorted((one, other) => one.column - other.column || one.row - other.row);
  let first = sorted[0];
  let last = first;
  for (const cell of sorted.slice(1)) {
    if (first && last && (cell.column !== last.column || cell.row !== last.row + 1)) {
      add(first.column, first.row, last.row);
      first = cell;
    }
    last = cell;
  }
  if (first && last) add(first.column, first.row, last.row);
  if (list !== "") lists.push(list);
  return lists;
}
