import { OWN_SHEET_NAME } from "../report/sheet-description.ts";
import { type Package, type Relationship, relationshipsOf, UnreadableFile } from "./package.ts";

/** Which parts make up a workbook, as its own part and its relationships say. */
export interface WorkbookParts {
  /** Name of the workbook part, usually xl/workbook.xml. */
  readonly workbook: string;
  readonly relationships: readonly Relationship[];
  readonly date1904: boolean;
  /** Written in the strict variant of the format, which has namespaces of its own. */
  readonly strict: boolean;
  /** All sheets in the order of their tabs, chart and macro sheets too. */
  readonly sheets: readonly SheetPart[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** `worksheet` for a sheet of cells; `chartsheet`, `dialogsheet`, `xlMacrosheet` otherwise. */
  readonly type: string;
  /** The title under which the product wrote it; null for a sheet of the user's. */
  readonly own: string | null;
}

/** Throws {@link UnreadableFile}. */
export async function workbookParts(source: Package): Promise<WorkbookParts> {
  const root = await relationshipsOf(source, "");
  const workbook = root.find(({ type }) => type === "officeDocument")?.target;
  if (!workbook) {
    const what = source.find("mimetype") ? new TextDecoder().decode(await source.bytes("mimetype")) : "a zip file";
    throw new UnreadableFile("not-xlsx", `${what.slice(0, 80)} without an Office document`);
  }
  const contentType = await contentTypeOf(source, workbook);
  if (contentType && !/spreadsheetml|ms-excel\.(sheet|template|addin)\.macroEnabled/i.test(contentType)) {
    throw new UnreadableFile("not-xlsx", contentType);
  }
  const relationships = await relationshipsOf(source, workbook);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return source.read(workbook, (cursor) => {
    let date1904 = false;
    let strict = false;
    const sheets: Omit<SheetPart, "own">[] = [];
    const own = new Map<number, string>();
    while (cursor.next()) {
      if (cursor.closing) continue;
      if (cursor.depth === 0) {
        if (!cursor.is("workbook")) throw new UnreadableFile("not-xlsx", `${workbook} is not a workbook`);
        while (cursor.nextAttribute()) strict ||= cursor.value.startsWith(STRICT);
      } else if (cursor.depth === 1 && cursor.is("workbookPr")) {
        date1904 = isTrue(cursor.attribute("date1904"));
      } else if (cursor.depth === 2 && cursor.is("sheet")) {
        const name = cursor.attribute("name") ?? "";
        const relationship = byId.get(cursor.prefixedAttribute("id") ?? "");
        if (!relationship) throw new UnreadableFile("unreadable", `the sheet ${name} has no part`);
        sheets.push({ name, part: relationship.target, type: relationship.type });
      } else if (cursor.depth === 2 && cursor.is("definedName") && cursor.attribute("name") === OWN_SHEET_NAME) {
        const place = Number(cursor.attribute("localSheetId") ?? NaN);
        own.set(place, cursor.text().replace(/^"|"$/g, "").replaceAll('""', '"'));
      }
    }
    const target = (kind: string) => {
      const part = relationships.find(({ type }) => type === kind)?.target;
      return part && source.find(part) ? part : null;
    };
    return {
      workbook,
      relationships,
      date1904,
      strict,
      sheets: sheets.map((sheet, place) => ({ ...sheet, own: own.get(place) ?? null })),
      styles: target("styles"),
      sharedStrings: target("sharedStrings"),
    };
  });
}

const STRICT = "http://purl.oclc.org/ooxml/";

async function contentTypeOf(source: Package, part: string): Promise<string | null> {
  if (!source.find(CONTENT_TYPES)) return null;
  return source.read(CONTENT_TYPES, (cursor) => {
    while (cursor.next()) {
      if (
        !cursor.closing &&
        cursor.is("Override") &&
        cursor.attribute("PartName")?.toLowerCase() === `/${part.toLowerCase()}`
      ) {
        return cursor.attribute("ContentType") ?? null;
      }
    }
    return null;
  });
}

export const CONTENT_TYPES = "[Content_Types].xml";

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
