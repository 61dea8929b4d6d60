import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";

/** Parts of a package, by name, in the order in which they are written. */
export type Parts = Record<string, string | Uint8Array>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Writes a package as it stands, with nothing added. */
export async function zipParts(parts: Parts): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
    lastModDate: new Date(2024, 0, 2),
  });
  for (const [name, content] of Object.entries(parts)) {
    await zip.add(
      name,
      new Uint8ArrayReader(typeof content === "string" ? new TextEncoder().encode(content) : content),
    );
  }
  return zip.close();
}

/** What is stored of each entry: its content and its bytes as they lie in the file. */
export async function unzipParts(bytes: Uint8Array) {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, checkCrc32: true });
  const parts = new Map<string, { content: Uint8Array; stored: Uint8Array }>();
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    parts.set(entry.filename, {
      content: await entry.getData(new Uint8ArrayWriter()),
      stored: await entry.getData(new Uint8ArrayWriter(), { passThrough: true }),
    });
  }
  return parts;
}

export interface SheetPart {
  readonly name: string;
  /** `<row>` elements, or a whole `<worksheet>` document. */
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
}

export interface PackageOptions {
  /** Content of `<styleSheet>`, or the whole document; null for no part at all. */
  readonly styles?: string | null;
  /** Content of `<sst>`. */
  readonly strings?: string;
  readonly date1904?: boolean;
  readonly strict?: boolean;
}

/** A small workbook from sheet data written by hand. */
export function workbookParts(sheets: readonly SheetPart[], options: PackageOptions = {}): Parts {
  const main = options.strict ? STRICT_MAIN : MAIN;
  const relationships = options.strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const { styles = DEFAULT_STYLES, strings } = options;
  const parts: Parts = {
    "[Content_Types].xml": "",
    "_rels/.rels": rels([{ id: "rId1", type: `${relationships}/officeDocument`, target: "xl/workbook.xml" }]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${main}" xmlns:r="${relationships}">` +
      `<workbookPr${options.date1904 ? ' date1904="1"' : ""}/><bookViews><workbookView/></bookViews><sheets>` +
      sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
        )
        .join("") +
      `</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels([
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: `${relationships}/worksheet`,
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      ...(styles === null ? [] : [{ id: "rId90", type: `${relationships}/styles`, target: "styles.xml" }]),
      ...(strings === undefined
        ? []
        : [{ id: "rId91", type: `${relationships}/sharedStrings`, target: "sharedStrings.xml" }]),
    ]),
  };
  for (const [index, { xml }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml.includes("worksheet")
      ? xml
      : `${DECLARATION}<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetData>${xml}</sheetData></worksheet>`;
  }
  if (styles !== null) {
    parts["xl/styles.xml"] = styles.includes("styleSheet")
      ? styles
      : `${DECLARATION}<styleSheet xmlns="${main}">${styles}</styleSheet>`;
  }
  if (strings !== undefined) parts["xl/sharedStrings.xml"] = `${DECLARATION}<sst xmlns="${main}">${strings}</sst>`;
  parts["[Content_Types].xml"] = contentTypes(
    Object.keys(parts).flatMap((name) => {
      const type = CONTENT_TYPES.find(([pattern]) => pattern.test(name))?.[1];
      return type ? [[`/${name}`, type] as const] : [];
    }),
  );
  return parts;
}

export async function workbookBytes(sheets: readonly SheetPart[], options?: PackageOptions) {
  return zipParts(workbookParts(sheets, options));
}

export function rels(entries: readonly { id: string; type: string; target: string }[]): string {
  const children = entries.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${children.join("")}</Relationships>`;
}

export function contentTypes(overrides: readonly (readonly [string, string])[]): string {
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
    overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("") +
    `</Types>`
  );
}

const CONTENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${SPREADSHEET}.sheet.main+xml`],
  [/^xl\/worksheets\/sheet\d+\.xml$/, `${SPREADSHEET}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${SPREADSHEET}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SPREADSHEET}.sharedStrings+xml`],
];

const DEFAULT_STYLES =
  `<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`;
