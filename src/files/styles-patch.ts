import { LINK_COLOUR, RULE_COLOUR } from "../report/sheet-look.ts";
import type { XmlPatch } from "./xml-patch.ts";
import { escapeXml, type XmlCursor } from "./xml.ts";

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

const DEFAULT_SIZE = '<sz val="11"/>';
const DEFAULT_FONT = '<name val="宋体"/><charset val="134"/>';

/** What a section starts with where the file has none: what cells without a format refer to. */
const BEGINNINGS: Partial<Record<Section, readonly string[]>> = {
  fonts: [`<font>${DEFAULT_SIZE}${DEFAULT_FONT}</font>`],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** How a cell looks. What is left out is as the workbook has it for cells without a format. */
export interface CellLook {
  /** Its code; General where left out. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly link?: boolean;
  /** Points more or fewer than the workbook's own font has. */
  readonly size?: number;
  /** Colour of the background, as RRGGBB. */
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal?: "left" | "center";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
}

/**
 * Appends to a style sheet what it does not have yet. Nothing that it holds is changed or moves, so that all numbers in
 * the sheets stay good.
 */
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
  /** Ids of the workbook's own number formats by their code. */
  private readonly numberFormats = new Map<string, number>();
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

  /** Number of a differential format. */
  differentialFormat(format: string): number {
    return this.add("dxfs", format);
  }

  /** Number of the cell format that looks so. */
  cellFormat(look: CellLook): number {
    const { numberFormat = "General", bold, link, size, fill, border, horizontal, vertical, wrap } = look;
    const format = BUILT_IN.get(numberFormat) ?? this.numberFormat(numberFormat.replaceAll("-", "\\-"));
    const emphasis = `${bold ? "<b/>" : ""}${link ? "<u/>" : ""}`;
    const font = this.add("fonts", this.fontWith(emphasis, link ? `<color rgb="FF${LINK_COLOUR}"/>` : "", size ?? 0));
    const pattern = `<patternFill patternType="solid"><fgColor rgb="FF${fill ?? ""}"/><bgColor indexed="64"/></patternFill>`;
    const filled = fill === undefined ? this.first("fills") : this.add("fills", `<fill>${pattern}</fill>`);
    const side = (name: string): string => `<${name} style="thin"><color rgb="FF${RULE_COLOUR}"/></${name}>`;
    const sides = ["left", "right", "top", "bottom"].map(side).join("");
    const bordered = border ? this.add("borders", `<border>${sides}<diagonal/></border>`) : this.first("borders");
    const parent = this.sections.get("cellStyleXfs")?.items.length ? ' xfId="0"' : "";
    const alignment =
      (horizontal ? ` horizontal="${horizontal}"` : "") +
      (vertical ? ` vertical="${vertical}"` : "") +
      (wrap ? ' wrapText="1"' : "");
    return this.add(
      "cellXfs",
      `<xf numFmtId="${format}" fontId="${font}" fillId="${filled}" borderId="${bordered}"${parent}` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
        `<alignment${alignment}/></xf>`,
    );
  }

  /** `code` as files have it: a hyphen in it is escaped. */
  private numberFormat(code: string): number {
    const known = this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = this.freeNumberFormat++;
    this.numberFormats.set(code, id);
    this.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
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
        if (count) this.patch.replace(count.from, count.to, String(found.items.length + items.length));
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

  /** Number of the item in its section, which gets it where it does not have it. */
  private add(section: Section, item: string): number {
    const found = this.sections.get(section)?.items ?? [];
    const there = found.indexOf(this.prefixed(item));
    if (there >= 0) return there;
    const added = this.added(section);
    const before = added.indexOf(item);
    if (before >= 0) return found.length + before;
    return found.length + added.push(item) - 1;
  }

  /** What is added to a section, which begins where it is missing with what it must have. */
  private added(section: Section): string[] {
    const known = this.additions.get(section);
    if (known) return known;
    const added = this.sections.has(section) ? [] : [...(BEGINNINGS[section] ?? [])];
    this.additions.set(section, added);
    return added;
  }

  /** Number of the item that cells without a format have. */
  private first(section: Section): number {
    if (!this.sections.has(section)) this.added(section);
    return 0;
  }

  /** Walks over a section, and ends on its closing tag. */
  private section(cursor: XmlCursor): FoundSection {
    const { start, empty: blank } = cursor;
    const inFonts = cursor.is("fonts");
    const inFormats = cursor.is("numFmts");
    const hasCount = cursor.attribute("count") !== undefined;
    const count = hasCount ? { from: cursor.valueStart, to: cursor.valueEnd } : null;
    if (blank) return { start, items: [], count, close: { from: cursor.end - 2, to: cursor.end } };
    const items: string[] = [];
    let itemStart = 0;
    while (cursor.next() && cursor.depth > 1) {
      const { closing, empty, depth } = cursor;
      if (depth === 2 && !closing) itemStart = cursor.start;
      if (depth === 2 && (closing || empty)) items.push(this.patch.text(itemStart, cursor.end));
      if (closing) continue;
      if (cursor.depth === 2 && inFormats) {
        const id = Number(cursor.attribute("numFmtId"));
        this.numberFormats.set(cursor.attribute("formatCode") ?? "", id);
        if (id >= this.freeNumberFormat) this.freeNumberFormat = id + 1;
      } else if (inFonts && items.length === 0 && cursor.depth === 3) {
        const value = this.patch.attribute(cursor, "val");
        if (value !== undefined) this.font.set(cursor.local, `<${cursor.local} val="${value}"/>`);
      }
    }
    return { start, items, count, close: { from: cursor.start, to: cursor.start } };
  }

  /** The workbook's default font, so that the new sheet looks like the others, with emphasis and colour. */
  private fontWith(emphasis: string, colour: string, larger: number): string {
    const own = (name: string): string => this.font.get(name) ?? "";
    const points = (size: string): string => size.replace(/\d+(\.\d+)?/, (value) => String(Number(value) + larger));
    if (!this.font.has("name")) {
      return `<font>${emphasis}${points(DEFAULT_SIZE)}${colour}${DEFAULT_FONT}</font>`;
    }
    return `<font>${emphasis}${points(own("sz"))}${colour}${own("name")}${own("family")}${own("charset")}${own("scheme")}</font>`;
  }

  /** The elements above are written without a prefix; the file may have one on each. */
  private prefixed(item: string): string {
    return item.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
  }
}

interface FoundSection {
  readonly start: number;
  readonly items: readonly string[];
  /** Where the value of its count stands. */
  readonly count: { readonly from: number; readonly to: number } | null;
  /** Where its items end; the `/>` of a section that has none. */
  readonly close: { readonly from: number; readonly to: number };
}

/** Formats that a file names by ids alone, whatever its language. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0.00%", 10],
]);

/** Ids below this one belong to Excel. */
const FIRST_CUSTOM_FORMAT = 164;
