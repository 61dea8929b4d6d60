import type { XmlPatch } from "./xml-patch.ts";
import type { XmlCursor } from "./xml.ts";

/** Sections of a style sheet in the order of its schema. */
const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
type Section = (typeof SECTIONS)[number];

const DEFAULT_FONT = '<sz val="11"/><name val="宋体"/><charset val="134"/>';

/** What a section starts with where the file has none: what cells without a format refer to. */
const BEGINNINGS: Partial<Record<Section, readonly string[]>> = {
  fonts: [`<font>${DEFAULT_FONT}</font>`],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** Cell styles of a results sheet, as numbers that its cells refer to. */
export interface ResultStyles {
  readonly header: number;
  readonly text: number;
  readonly link: number;
  readonly money: number;
  readonly date: number;
  readonly integer: number;
}

/** Appends to a style sheet. Nothing that it holds is changed or moves, so that all numbers in the sheets stay good. */
export class StylesPatch {
  private readonly patch: XmlPatch;
  /** Prefix of the elements, with its colon. */
  private readonly prefix: string;
  private readonly sections = new Map<string, FoundSection>();
  private readonly additions = new Map<Section, string[]>();
  /** Where a section goes that comes after all that the file has, and what is written behind it. */
  private readonly end: number;
  private readonly closing: string;
  private freeNumberFormat = FIRST_CUSTOM_FORMAT;
  /** The children of the workbook's default font, by name. */
  private readonly font = new Map<string, string>();

  constructor(patch: XmlPatch) {
    this.patch = patch;
    const cursor = patch.root();
    this.prefix = cursor.prefix;
    if (cursor.empty) {
      patch.replace(cursor.end - 2, cursor.end, ">");
      this.end = cursor.end;
      this.closing = `</${cursor.prefix}${cursor.local}>`;
      return;
    }
    while (cursor.next() && cursor.depth > 0) this.sections.set(cursor.local, this.section(cursor));
    this.end = cursor.start;
    this.closing = "";
  }

  /** Adds differential formats; gives back the number of the first. */
  addDifferentialFormats(formats: readonly string[]): number {
    return this.add("dxfs", formats);
  }

  addResultStyles(): ResultStyles {
    const font = this.add("fonts", [
      this.fontWith("", ""),
      this.fontWith("<b/>", ""),
      this.fontWith("<u/>", '<color rgb="FF0563C1"/>'),
    ]);
    const fill = this.add("fills", [
      '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill>',
    ]);
    const side = (name: string) => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
    const sides = ["left", "right", "top", "bottom"].map(side).join("");
    const border = this.add("borders", [`<border>${sides}<diagonal/></border>`]);
    const date = this.freeNumberFormat++;
    this.add("numFmts", [`<numFmt numFmtId="${date}" formatCode="yyyy\\-mm\\-dd"/>`]);
    const parent = this.sections.get("cellStyleXfs")?.items ? ' xfId="0"' : "";
    const xf = (numberFormat: number, fontId: number, fillId: number, alignment: string) =>
      `<xf numFmtId="${numberFormat}" fontId="${fontId}" fillId="${fillId}" borderId="${border}"${parent}` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
      `<alignment ${alignment}/></xf>`;
    const top = 'vertical="top"';
    const wrapped = `${top} wrapText="1"`;
    const header = this.add("cellXfs", [
      xf(0, font + 1, fill, 'horizontal="center" vertical="center" wrapText="1"'),
      xf(0, font, 0, wrapped),
      xf(0, font + 2, 0, wrapped),
      xf(4, font, 0, top),
      xf(date, font, 0, top),
      xf(3, font, 0, top),
    ]);
    return { header, text: header + 1, link: header + 2, money: header + 3, date: header + 4, integer: header + 5 };
  }

  /** Writes what was added into the patch. */
  finish(): void {
    for (const [index, section] of SECTIONS.entries()) {
      const items = this.additions.get(section);
      if (!items) continue;
      const content = items.map((item) => this.prefixed(item)).join("");
      const found = this.sections.get(section);
      if (found) {
        const { count, close } = found;
        if (count) this.patch.replace(count.from, count.to, String(found.items + items.length));
        if (close.from === close.to) this.patch.insert(close.from, content);
        else this.patch.replace(close.from, close.to, `>${content}</${this.prefix}${section}>`);
      } else {
        const later = SECTIONS.slice(index + 1).flatMap((name) => this.sections.get(name)?.start ?? []);
        const name = `${this.prefix}${section}`;
        this.patch.insert(Math.min(this.end, ...later), `<${name} count="${items.length}">${content}</${name}>`);
      }
    }
    if (this.closing) this.patch.insert(this.end, this.closing);
  }

  /** Adds to a section; gives back the number of the first item there. */
  private add(section: Section, items: readonly string[]): number {
    const found = this.sections.get(section);
    const added = this.additions.get(section) ?? (found ? [] : [...(BEGINNINGS[section] ?? [])]);
    const first = (found?.items ?? 0) + added.length;
    this.additions.set(section, [...added, ...items]);
    return first;
  }

  /** Walks over a section, and ends on its closing tag. */
  private section(cursor: XmlCursor): FoundSection {
    const { start } = cursor;
    const inFonts = cursor.is("fonts");
    const inFormats = cursor.is("numFmts");
    const hasCount = cursor.attribute("count") !== undefined;
    const count = hasCount ? { from: cursor.valueStart, to: cursor.valueEnd } : null;
    if (cursor.empty) return { start, items: 0, count, close: { from: cursor.end - 2, to: cursor.end } };
    let items = 0;
    while (cursor.next() && cursor.depth > 1) {
      if (cursor.closing) continue;
      if (cursor.depth === 2) {
        items++;
        if (inFormats) {
          const id = Number(cursor.attribute("numFmtId"));
          if (id >= this.freeNumberFormat) this.freeNumberFormat = id + 1;
        }
      } else if (inFonts && items === 1 && cursor.depth === 3) {
        const value = this.patch.attribute(cursor, "val");
        if (value !== undefined) this.font.set(cursor.local, `<${cursor.local} val="${value}"/>`);
      }
    }
    return { start, items, count, close: { from: cursor.start, to: cursor.start } };
  }

  /** The workbook's default font, so that the new sheet looks like the others, with emphasis and colour. */
  private fontWith(emphasis: string, colour: string): string {
    const own = (name: string) => this.font.get(name) ?? "";
    if (!this.font.has("name")) return `<font>${emphasis}${colour}${DEFAULT_FONT}</font>`;
    return `<font>${emphasis}${own("sz")}${colour}${own("name")}${own("family")}${own("charset")}${own("scheme")}</font>`;
  }

  /** The elements above are written without a prefix; the file may have one on each. */
  private prefixed(item: string): string {
    return item.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
  }
}

interface FoundSection {
  readonly start: number;
  readonly items: number;
  /** Where the value of its count stands. */
  readonly count: { readonly from: number; readonly to: number } | null;
  /** Where its items end; the `/>` of a section that has none. */
  readonly close: { readonly from: number; readonly to: number };
}

/** Ids below this one belong to Excel. */
const FIRST_CUSTOM_FORMAT = 164;
