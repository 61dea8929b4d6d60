import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { columnLetters } from "../ledger/workbook.ts";
import { folderOf, openPackage, type Package, relationshipsName, storedBytes, UnreadableFile } from "./package.ts";
import type { SheetDescription } from "../report/results-sheet.ts";
import { MOST_RESULT_ROWS, resultsSheetXml } from "./results-sheet.ts";
import { StylesPatch } from "./styles-patch.ts";
import { CONTENT_TYPES, type WorkbookParts, workbookParts } from "./workbook-parts.ts";
import { XmlPatch } from "./xml-patch.ts";
import { escapeXml, type XmlCursor, XmlError } from "./xml.ts";

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
  const source = await openPackage(bytes);
  const parts = await workbookParts(source);
  const edited = new Map<string, Uint8Array<ArrayBuffer>>();
  const marked = marksByPart(parts, marks);

  const additions = new Additions(source, parts);
  const stylesPart = parts.styles ?? additions.part("styles", "styles", CONTENT_TYPE_STYLES);
  const stylesBytes = parts.styles ? await source.bytes(parts.styles) : encode(emptyStyles(parts));
  const used = LEVELS.filter(({ level }) => marks.some((mark) => mark.level === level));
  const sheets = results.flatMap(inPieces);
  const result = patched(stylesPart, stylesBytes, (patch) => {
    const styles = new StylesPatch(patch);
    const firstFormat = used.length > 0 ? styles.addDifferentialFormats(used.map(({ format }) => format)) : 0;
    const cellStyles = sheets.length > 0 ? styles.addResultStyles() : null;
    styles.finish();
    return { firstFormat, cellStyles };
  });
  edited.set(stylesPart, result.bytes);
  const formats = new Map(used.map(({ level }, index) => [level, result.value.firstFormat + index]));

  for (const [part, ofSheet] of marked) {
    const sheet = patched(part, await source.bytes(part), (patch) => {
      markSheet(patch, ofSheet, formats);
    });
    edited.set(part, sheet.bytes);
  }

  if (result.value.cellStyles) {
    for (const sheet of sheets) {
      const xml = resultsSheetXml(sheet, result.value.cellStyles, parts.strict ? STRICT_MAIN : MAIN);
      edited.set(additions.sheet(sheet.title), encode(xml));
    }
  }
  for (const [part, bytes] of await additions.finish()) edited.set(part, bytes);
  return writePackage(source, edited);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const CONTENT_TYPE_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const CONTENT_TYPE_STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function emptyStyles(parts: WorkbookParts): string {
  return `${DECLARATION}<styleSheet xmlns="${parts.strict ? STRICT_MAIN : MAIN}"></styleSheet>`;
}

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

function patched<T>(part: string, bytes: Uint8Array, edit: (patch: XmlPatch) => T) {
  try {
    const patch = new XmlPatch(bytes);
    const value = edit(patch);
    return { value, bytes: patch.result() };
  } catch (error) {
    if (error instanceof XmlError) throw new UnreadableFile("unreadable", `${part}: ${error.message}`);
    throw error;
  }
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

/** New parts, and the entries for them in the workbook's part, its relationships and the content types. */
class Additions {
  private readonly source: Package;
  private readonly parts: WorkbookParts;
  private readonly folder: string;
  private readonly added: {
    readonly part: string;
    readonly type: string;
    readonly id: string;
    readonly contentType: string;
  }[] = [];
  private readonly sheets: { readonly name: string; readonly id: string }[] = [];
  private readonly sheetNames: Set<string>;
  private readonly ids: Set<string>;

  constructor(source: Package, parts: WorkbookParts) {
    this.source = source;
    this.parts = parts;
    this.folder = folderOf(parts.workbook);
    this.sheetNames = new Set(parts.sheets.map(({ name }) => name.toLowerCase()));
    this.ids = new Set(parts.relationships.map(({ id }) => id));
  }

  /** A new part in the workbook's folder, with a number in its name; gives back the name. */
  part(path: string, type: string, contentType: string): string {
    let id = this.ids.size + 1;
    while (this.ids.has(`rId${id}`)) id++;
    this.ids.add(`rId${id}`);
    let number = 1;
    const name = () => `${this.folder}${path}${number}.xml`;
    while (this.source.find(name()) || this.added.some(({ part }) => part === name())) number++;
    const part = name();
    this.added.push({ part, type, id: `rId${id}`, contentType });
    return part;
  }

  /** A new sheet after all others; gives back the name of its part. */
  sheet(title: string): string {
    const part = this.part("worksheets/sheet", "worksheet", CONTENT_TYPE_SHEET);
    const name = freeSheetName(title, this.sheetNames);
    this.sheetNames.add(name.toLowerCase());
    this.sheets.push({ name, id: this.added.at(-1)?.id ?? "" });
    return part;
  }

  /** The edited parts. */
  async finish(): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
    const edited = new Map<string, Uint8Array<ArrayBuffer>>();
    if (this.added.length === 0) return edited;
    const edit = async (part: string, change: (patch: XmlPatch) => void) => {
      const entry = this.source.find(part);
      const bytes = entry ? await this.source.bytes(part) : encode(EMPTY_RELATIONSHIPS);
      edited.set(part, patched(part, bytes, change).bytes);
    };
    const kind = this.parts.strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
    await edit(CONTENT_TYPES, (patch) => {
      const root = patch.root();
      const { prefix } = root;
      const overrides = this.added.map(
        ({ part, contentType }) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`,
      );
      patch.append(root, overrides.join(""));
    });
    await edit(relationshipsName(this.parts.workbook), (patch) => {
      const root = patch.root();
      const { prefix } = root;
      const relationships = this.added.map(
        ({ id, type, part }) =>
          `<${prefix}Relationship Id="${id}" Type="${kind}/${type}" Target="${escapeXml(part.slice(this.folder.length))}"/>`,
      );
      patch.append(root, relationships.join(""));
    });
    if (this.sheets.length > 0) {
      await edit(this.parts.workbook, (patch) => {
        this.appendSheets(patch, kind);
      });
    }
    return edited;
  }

  private appendSheets(patch: XmlPatch, namespace: string): void {
    const cursor = patch.root();
    let highest = 0;
    let list: { start: number; prefix: string } | null = null;
    while (cursor.next()) {
      if (cursor.depth === 1 && cursor.is("sheets")) {
        if (cursor.closing) list = { start: cursor.start, prefix: cursor.prefix };
      } else if (!cursor.closing && cursor.depth === 2 && cursor.is("sheet")) {
        highest = Math.max(highest, Number(cursor.attribute("sheetId")) || 0);
      }
    }
    if (!list) throw new XmlError("the workbook has no sheets");
    const { start, prefix } = list;
    // The prefix is declared on the spot: where the workbook declares one, and which, is its writer's choice.
    const entries = this.sheets.map(
      ({ name, id }) =>
        `<${prefix}sheet name="${escapeXml(name)}" sheetId="${++highest}" r:id="${id}" xmlns:r="${namespace}"/>`,
    );
    patch.insert(start, entries.join(""));
  }
}

const EMPTY_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The most characters that a sheet's name can have. */
const LONGEST_NAME = 31;

/** A name that no sheet has: without what names cannot have, and numbered where it is taken. */
function freeSheetName(title: string, taken: ReadonlySet<string>): string {
  const name =
    title
      .replace(/[[\]:*?/\\\p{Cc}]/gu, "")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  let free = name.slice(0, LONGEST_NAME);
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const suffix = `(${number})`;
    free = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return free;
}

/** New and edited entries bear the day on which the format's own calendar begins, so that the clock is not read. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** The package with some parts replaced and others added at its end, in the order that it had. */
async function writePackage(
  source: Package,
  edited: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array> {
  // The embedded compressor gives the same bytes on every platform; the platform's own does not.
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useCompressionStream: false, extendedTimestamp: false });
  const rest = new Map([...edited].map(([part, bytes]) => [source.find(part)?.filename ?? part, bytes]));
  for (const entry of source.entries) {
    const replacement = rest.get(entry.filename);
    rest.delete(entry.filename);
    if (entry.directory) await zip.add(entry.filename, undefined, { entry });
    else if (replacement) await zip.add(entry.filename, new Uint8ArrayReader(replacement), { lastModDate: ENTRY_DATE });
    else await zip.add(entry.filename, new Uint8ArrayReader(await storedBytes(entry)), { entry, passThrough: true });
  }
  for (const [part, bytes] of rest) {
    await zip.add(part, new Uint8ArrayReader(bytes), { lastModDate: ENTRY_DATE });
  }
  return zip.close();
}
