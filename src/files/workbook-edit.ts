import { crc32, deflateRawSync } from "node:zlib";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { freeName } from "../report/sheet-description.ts";
import {
  folderOf,
  openPackage,
  type Package,
  relationshipsName,
  relationshipsOf,
  storedBytes,
  UnreadableFile,
} from "./package.ts";
import { CONTENT_TYPES, type WorkbookParts, workbookParts } from "./workbook-parts.ts";
import { XmlPatch } from "./xml-patch.ts";
import { escapeXml, type XmlCursor, XmlError } from "./xml.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const STRICT_DRAWING = "http://purl.oclc.org/ooxml/drawingml";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPE_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const CONTENT_TYPE_STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces that a workbook is written in. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
  /** Before `/main`, `/chart` and `/spreadsheetDrawing`. */
  readonly drawing: string;
}

interface Related {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A name of one sheet alone. */
interface SheetName {
  readonly name: string;
  readonly sheet: string;
  /** Text of the element, not escaped. */
  readonly value: string;
  readonly hidden: boolean;
}

/**
 * A workbook that gets parts changed and added; every other part is copied as it lies in the file, still compressed.
 * The parts that tell of others (the workbook's own, its relationships, the content types) get insertions where parts
 * come in or go, and stay as they are where none does.
 */
export class WorkbookEdit {
  readonly parts: WorkbookParts;
  readonly namespaces: Namespaces;
  private readonly source: Package;
  private readonly folder: string;
  private readonly edited = new Map<string, Uint8Array<ArrayBuffer>>();
  private readonly contentTypes: { readonly part: string; readonly contentType: string }[] = [];
  private readonly related: Related[] = [];
  private readonly ids: Set<string>;
  private readonly newSheets: { readonly name: string; readonly id: string }[] = [];
  private readonly sheetNames: Set<string>;
  /** Parts that go unless they are written again. */
  private readonly freed = new Set<string>();
  private readonly cutRelationships = new Set<string>();
  private readonly names: SheetName[] = [];

  private constructor(source: Package, parts: WorkbookParts) {
    this.source = source;
    this.parts = parts;
    this.folder = folderOf(parts.workbook);
    this.sheetNames = new Set(parts.sheets.map(({ name }) => name.toLowerCase()));
    this.ids = new Set(parts.relationships.map(({ id }) => id));
    this.namespaces = parts.strict
      ? { main: STRICT_MAIN, relationships: STRICT_RELATIONSHIPS, drawing: STRICT_DRAWING }
      : { main: MAIN, relationships: RELATIONSHIPS, drawing: DRAWING };
  }

  /** Throws {@link UnreadableFile}. */
  static async of(bytes: Uint8Array): Promise<WorkbookEdit> {
    const source = await openPackage(bytes);
    return new WorkbookEdit(source, await workbookParts(source));
  }

  /** Puts in a part's content. */
  set(part: string, content: string | Uint8Array<ArrayBuffer>): void {
    this.freed.delete(part);
    this.edited.set(part, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }

  /** Changes a part by insertions; gives back what the change gives. */
  async patch<T>(part: string, change: (patch: XmlPatch) => T): Promise<T> {
    try {
      const patch = new XmlPatch(this.edited.get(part) ?? (await this.source.bytes(part)));
      const value = change(patch);
      if (patch.changed) this.edited.set(part, patch.result());
      return value;
    } catch (error) {
      if (error instanceof XmlError) throw new UnreadableFile("unreadable", `${part}: ${error.message}`);
      throw error;
    }
  }

  /** The style sheet is changed last, for drawing the sheets tells which styles there are to be. */
  async patchStyles<T>(change: (patch: XmlPatch) => T): Promise<T> {
    let { styles } = this.parts;
    if (!styles) {
      styles = this.newPart("styles", CONTENT_TYPE_STYLES);
      this.relate("styles", styles);
      this.set(styles, `${DECLARATION}<styleSheet xmlns="${this.namespaces.main}"></styleSheet>`);
    }
    return this.patch(styles, change);
  }

  /** Name of a new part in the workbook's folder, with the lowest number that is free. */
  newPart(path: string, contentType: string): string {
    for (let number = 1; ; number++) {
      const part = `${this.folder}${path}${number}.xml`;
      if (this.freed.has(part)) {
        this.freed.delete(part);
        return part;
      }
      if (this.source.find(part) || this.contentTypes.some((added) => added.part === part)) continue;
      this.contentTypes.push({ part, contentType });
      return part;
    }
  }

  /** A new sheet after all others: the part that it is in, and the name that it got. */
  newSheet(title: string): { part: string; name: string } {
    const part = this.newPart("worksheets/sheet", CONTENT_TYPE_SHEET);
    const name = freeName(title, this.sheetNames);
    this.sheetNames.add(name.toLowerCase());
    this.newSheets.push({ name, id: this.relate("worksheet", part) });
    return { part, name };
  }

  /** Writes the relationships of a part that is written whole: rId1, rId2 … in their order. */
  setRelationships(part: string, targets: readonly { type: string; target: string }[]): void {
    if (targets.length === 0) return;
    const entries = targets.map(({ type, target }, index) =>
      relationshipXml("", { id: `rId${index + 1}`, type, target: `/${target}` }, this.namespaces.relationships),
    );
    const relationships = `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${entries.join("")}</Relationships>`;
    this.set(relationshipsName(part), DECLARATION + relationships);
  }

  /** The name by which macros know a sheet. */
  async codeNameOf(part: string): Promise<string | undefined> {
    return this.source.read(part, (cursor) => {
      while (cursor.next()) if (!cursor.closing && cursor.is("sheetPr")) return cursor.attribute("codeName");
      return undefined;
    });
  }

  /** Frees a sheet's drawings, notes and printer settings, which the next drawing of the sheet brings anew or not at all. */
  async freeRelated(part: string): Promise<void> {
    const name = relationshipsName(part);
    if (!this.source.find(name) || this.freed.has(name)) return;
    for (const { type, target } of await relationshipsOf(this.source, part)) {
      if (!OF_ONE_SHEET.has(type) || !this.source.find(target)) continue;
      await this.freeRelated(target);
      this.freed.add(target);
    }
    this.freed.add(name);
  }

  /** Without the order of calculation, which Excel makes anew; with formulas gone that it names, Excel finds a fault in it. */
  dropCalculationChain(): void {
    for (const { id, type, target } of this.parts.relationships) {
      if (type !== "calcChain") continue;
      this.freed.add(target);
      this.cutRelationships.add(id);
    }
  }

  /** Gives a sheet a name of its own; all that it had of the same names go. */
  nameOnSheet(sheet: string, name: string, value: string, hidden: boolean): void {
    this.names.push({ sheet, name, value, hidden });
  }

  private relate(type: string, target: string): string {
    let id = this.ids.size + 1;
    while (this.ids.has(`rId${id}`)) id++;
    this.ids.add(`rId${id}`);
    this.related.push({ id: `rId${id}`, type, target: target.slice(this.folder.length) });
    return `rId${id}`;
  }

  /** The workbook with everything in it. */
  async finish(): Promise<Uint8Array> {
    const dropped = new Set([...this.freed].map((part) => this.source.find(part)?.filename ?? part));
    if (this.contentTypes.length > 0 || dropped.size > 0) {
      const added = (prefix: string) =>
        this.contentTypes.map(
          ({ part, contentType }) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`,
        );
      const goes = (cursor: XmlCursor) =>
        cursor.is("Override") && dropped.has((cursor.attribute("PartName") ?? "").slice(1));
      await this.patch(CONTENT_TYPES, (patch) => {
        editEntries(patch, added, goes);
      });
    }
    const relationships = relationshipsName(this.parts.workbook);
    if (this.related.length > 0 || this.cutRelationships.size > 0) {
      if (!this.source.find(relationships)) this.set(relationships, EMPTY_RELATIONSHIPS);
      const added = (prefix: string) =>
        this.related.map((entry) => relationshipXml(prefix, entry, this.namespaces.relationships));
      const goes = (cursor: XmlCursor) => this.cutRelationships.has(cursor.attribute("Id") ?? "");
      await this.patch(relationships, (patch) => {
        editEntries(patch, added, goes);
      });
    }
    if (this.newSheets.length > 0 || this.names.length > 0) {
      await this.patch(this.parts.workbook, (patch) => {
        this.editWorkbook(patch);
      });
    }
    return writePackage(this.source, this.edited, dropped);
  }

  /** Puts in the new sheets, and the names of sheets in place of those that they had. */
  private editWorkbook(patch: XmlPatch): void {
    const cursor = patch.root();
    const { prefix } = cursor;
    const places = new Map([...this.parts.sheets, ...this.newSheets].map(({ name }, index) => [name, index]));
    const mine = this.names.map((entry) => ({ ...entry, place: places.get(entry.sheet) ?? -1 }));
    const replaced = new Set(mine.map(({ name, place }) => `${name} ${place}`));
    let highest = 0;
    let sheetsEnd = -1;
    let after = -1;
    let namesEnd = -1;
    while (cursor.next() && cursor.depth > 0) {
      if (cursor.depth === 1) {
        if (cursor.is("sheets") && cursor.closing) sheetsEnd = cursor.start;
        if (cursor.is("definedNames") && cursor.closing) namesEnd = cursor.start;
        if (BEFORE_NAMES.has(cursor.local)) after = cursor.end;
      } else if (!cursor.closing && cursor.depth === 2 && cursor.is("sheet")) {
        highest = Math.max(highest, Number(cursor.attribute("sheetId")) || 0);
      } else if (!cursor.closing && cursor.depth === 2 && cursor.is("definedName")) {
        const name = `${cursor.attribute("name") ?? ""} ${cursor.attribute("localSheetId") ?? ""}`;
        if (replaced.has(name)) patch.cut(cursor);
      }
    }
    if (sheetsEnd < 0) throw new XmlError("the workbook has no sheets");
    // The prefix is declared on the spot: where the workbook declares one, and which, is its writer's choice.
    const entries = this.newSheets.map(
      ({ name, id }) =>
        `<${prefix}sheet name="${escapeXml(name)}" sheetId="${++highest}" r:id="${id}" xmlns:r="${this.namespaces.relationships}"/>`,
    );
    patch.insert(sheetsEnd, entries.join(""));
    if (mine.length === 0) return;
    const elements = mine.map(
      ({ name, place, value, hidden }) =>
        `<${prefix}definedName name="${name}" localSheetId="${place}"${hidden ? ' hidden="1"' : ""}>` +
        `${escapeXml(value)}</${prefix}definedName>`,
    );
    if (namesEnd >= 0) patch.insert(namesEnd, elements.join(""));
    else patch.insert(after, `<${prefix}definedNames>${elements.join("")}</${prefix}definedNames>`);
  }
}

/** Children of a workbook up to where its names go, in the schema's order. */
const BEFORE_NAMES = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
]);

/** Kinds of parts that one sheet, drawing or chart has for itself. */
const OF_ONE_SHEET = new Set([
  "drawing",
  "chart",
  "chartStyle",
  "chartColorStyle",
  "comments",
  "threadedComment",
  "vmlDrawing",
  "printerSettings",
]);

const EMPTY_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;

/** Adds entries at the end of a part that is a list of them, and cuts out those that go. */
function editEntries(
  patch: XmlPatch,
  added: (prefix: string) => readonly string[],
  goes: (cursor: XmlCursor) => boolean,
): void {
  const cursor = patch.root();
  const entries = added(cursor.prefix).join("");
  if (cursor.empty) {
    patch.fill(cursor, entries);
    return;
  }
  while (cursor.next() && cursor.depth > 0) if (!cursor.closing && goes(cursor)) patch.cut(cursor);
  patch.insert(cursor.start, entries);
}

function relationshipXml(prefix: string, { id, type, target }: Related, kind: string): string {
  return `<${prefix}Relationship Id="${id}" Type="${kind}/${type}" Target="${escapeXml(target)}"/>`;
}

/** New and edited entries bear the day on which the format's own calendar begins, so that the clock is not read. */
const ENTRY_DATE = new Date(1980, 0, 1);

/**
 * The embedded compressor gives the same bytes on every platform, which the platform's own does not; but it takes
 * seconds for a part that is larger than this.
 */
const LARGE_PART = 8_000_000;

type Content = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The package with some parts replaced, some left out and others added at its end, in the order that it had. */
async function writePackage(source: Package, edited: Content, dropped: ReadonlySet<string>): Promise<Uint8Array> {
  const zip = newZip();
  const rest = new Map([...edited].map(([part, bytes]) => [source.find(part)?.filename ?? part, bytes]));
  for (const entry of source.entries) {
    const replacement = rest.get(entry.filename);
    rest.delete(entry.filename);
    if (entry.directory) await zip.add(entry.filename, undefined, { entry });
    else if (replacement) await addPart(zip, entry.filename, replacement);
    else if (!dropped.has(entry.filename)) {
      await zip.add(entry.filename, new Uint8ArrayReader(await storedBytes(entry)), { entry, passThrough: true });
    }
  }
  for (const [part, bytes] of rest) await addPart(zip, part, bytes);
  return zip.close();
}

function newZip(): ZipWriter<Uint8Array> {
  return new ZipWriter(new Uint8ArrayWriter(), { useCompressionStream: false, extendedTimestamp: false });
}

async function addPart(zip: ZipWriter<Uint8Array>, part: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (bytes.length <= LARGE_PART) {
    await zip.add(part, new Uint8ArrayReader(bytes), { lastModDate: ENTRY_DATE });
    return;
  }
  await zip.add(part, new Uint8ArrayReader(new Uint8Array(deflateRawSync(bytes, { level: 1 }))), {
    lastModDate: ENTRY_DATE,
    passThrough: true,
    compressionMethod: 8,
    uncompressedSize: bytes.length,
    crc32: crc32(bytes),
  });
}

/** A workbook without a sheet, which is no workbook yet. */
export async function emptyWorkbook(): Promise<Uint8Array> {
  const zip = newZip();
  const types = [
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>`,
  ];
  const office = { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" };
  const parts: Readonly<Record<string, string>> = {
    [CONTENT_TYPES]: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationshipXml("", office, RELATIONSHIPS)}</Relationships>`,
    // Excel calculates all when it opens the file: what stands beside the formulas is the program's own.
    "xl/workbook.xml": `<workbook xmlns="${MAIN}"><bookViews><workbookView/></bookViews><sheets></sheets><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`,
  };
  for (const [part, xml] of Object.entries(parts)) {
    await addPart(zip, part, new TextEncoder().encode(DECLARATION + xml));
  }
  return zip.close();
}
