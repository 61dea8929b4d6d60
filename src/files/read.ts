import type { Sheet, Workbook } from "../ledger/workbook.ts";
import { BUILT_IN_FORMATS } from "./number-formats.ts";
import { openPackage, type Package, type ReadFailure, UnreadableFile } from "./package.ts";
import { workbookParts } from "./workbook-parts.ts";
import { readSharedStrings, readWorksheet, TooManyCells } from "./worksheet.ts";
import type { XmlCursor } from "./xml.ts";

export type { ReadFailure } from "./package.ts";

/**
 * Reads an .xlsx or .xlsm file. What is wrong with a file comes back as a value; nothing is thrown for it.
 *
 * The parts are read here and not by hucre, whose reader gives dates as Date (day 60 and day 59 both as 1900-02-28,
 * times cut to the millisecond), loses that a shared formula has no value, has no code for the number formats 27–36,
 * 41–44 and 50–58, adds phonetic readings to inline strings, and refuses the whole file over a cell at the far corner,
 * a chart sheet, or formatting pulled down to the last row. Its XML and zip parts are not among its exports.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
): Promise<{ ok: true; workbook: Workbook } | { ok: false; failure: ReadFailure }> {
  try {
    return { ok: true, workbook: await read(bytes, name) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, failure: error.failure };
    throw error;
  }
}

async function read(bytes: Uint8Array, name: string): Promise<Workbook> {
  const source = await openPackage(bytes);
  const parts = await workbookParts(source);
  const { date1904 } = parts;
  const sharedStrings = parts.sharedStrings ? await source.read(parts.sharedStrings, readSharedStrings) : [];
  const formats = parts.styles ? await source.read(parts.styles, readFormats) : [];
  const sheets: Sheet[] = [];
  for (const sheet of parts.sheets) {
    // What the product wrote is not read as a ledger of the user's.
    if (sheet.type !== "worksheet" || sheet.own !== null) continue;
    sheets.push(await readSheet(source, sheet.part, sheet.name, { sharedStrings, formats, date1904 }));
  }
  return { name, date1904, sheets };
}

async function readSheet(source: Package, part: string, ...[name, context]: SheetArguments): Promise<Sheet> {
  try {
    return await source.read(part, (cursor) => readWorksheet(name, cursor, context));
  } catch (error) {
    if (error instanceof TooManyCells) throw new UnreadableFile("too-large", `the cells of ${name}`);
    throw error;
  }
}

type SheetArguments = [name: string, context: Parameters<typeof readWorksheet>[2]];

/** Number format code by cell style. */
function readFormats(cursor: XmlCursor): string[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let section = "";
  while (cursor.next()) {
    if (cursor.closing) continue;
    if (cursor.depth === 1) section = cursor.local;
    else if (cursor.depth === 2 && section === "numFmts" && cursor.is("numFmt")) {
      custom.set(Number(cursor.attribute("numFmtId")), cursor.attribute("formatCode") ?? "General");
    } else if (cursor.depth === 2 && section === "cellXfs" && cursor.is("xf")) {
      ids.push(Number(cursor.attribute("numFmtId") ?? 0));
    }
  }
  return ids.map((id) => custom.get(id) ?? BUILT_IN_FORMATS.get(id) ?? "General");
}
