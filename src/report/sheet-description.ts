import type { Day } from "../calc/days.ts";
import { type Area, SHIFT_1904 } from "../ledger/workbook.ts";

/**
 * A sheet as it is to be drawn, whichever host draws it. From the top: the lines of {@link top}, one header row made of
 * the columns, the rows. All indices are 0-based; the header is row `top.length`, the first of the rows the one below.
 *
 * Every sheet is printed the same way: A4 landscape, as wide as one page, the lines and the header at the top of each
 * page, 第 1 页 / 共 9 页 at its foot; the header stays in sight when the sheet is scrolled.
 */
export interface SheetDescription {
  /** Name of the sheet; the host takes out what a sheet's name cannot have, and numbers a name that is taken. */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  /** Title, then lines such as 单位 and 填报日期; each is merged over the printed columns, the first large and centred. */
  readonly top?: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows that are not plain, by their index in `rows`. */
  readonly kinds?: ReadonlyMap<number, RowKind>;
  /** The columns from the first on that are printed; all where left out. The others are for whoever checks. */
  readonly printed?: number;
  /** Printed on one page, made smaller where it must be: a short table with its charts. */
  readonly onePage?: boolean;
  /** No filter arrows in the header. */
  readonly unfiltered?: boolean;
  readonly charts?: readonly SheetChart[];
}

/**
 * `total` 合计 and 小计, bold between lines; `header` drawn like the header row, for a further table on the sheet;
 * `section` its heading, bold; `note` small. The first cell of a `section` and of a `note` is merged over the printed
 * columns.
 */
export type RowKind = "total" | "header" | "section" | "note";

export interface SheetColumn {
  readonly header: string;
  /** In characters, as Excel counts it. */
  readonly width: number;
  /** Its text may be cut off at the row's height, which the other columns set. */
  readonly cutOff?: boolean;
  /** How plain numbers in it are shown; so a long column needs no object a cell. */
  readonly format?: CellFormat;
  /** Of cells that are blank and to be filled in by a person: down to {@link BLANK_ROWS} rows below the header. */
  readonly blank?: { readonly format: CellFormat; readonly list?: readonly string[] };
}

/** How many rows of a blank ledger have formats and lists. */
export const BLANK_ROWS = 1000;

/**
 * `money` 元 with two decimals; `wan` 万元 with two decimals; `integer` with thousands separated; `percent` a ratio, with
 * two decimals of a percent; `date` a {@link Day}; `text` as it stands, wrapped.
 */
export type CellFormat = "money" | "wan" | "integer" | "percent" | "date" | "text";

/** Text that begins with = is text; formulas are those of the last kind alone. */
export type SheetCell =
  | string
  | number
  | null
  | { readonly text: string; readonly link: CellLink }
  /** A date is a {@link Day}: in a workbook that counts from 1904 the host goes through {@link serialOf}. */
  | { readonly number: number; readonly format: CellFormat; readonly link?: CellLink }
  | FormulaCell;

/** A place in the same workbook. */
export interface CellLink {
  readonly sheet: string;
  /** A1 or A1:C9 */
  readonly cell: string;
}

export interface FormulaCell {
  /**
   * As Excel has it in English, without the =. Another sheet is named in quotes always, '明细'!$A$6: a host that has to
   * give it another name goes through {@link renamed}.
   */
  readonly formula: string;
  /** What it comes to: the program's own value, stored with it so that it shows before anything calculates. */
  readonly value: number | string;
  readonly format: CellFormat;
  readonly link?: CellLink;
}

/** A native chart over cells of its own sheet. */
export interface SheetChart {
  readonly type: "column" | "pie";
  readonly title: string;
  /** Names along the axis, or of the slices. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  readonly format: CellFormat;
  /** The cells that it covers. */
  readonly at: Area;
}

/** Row of the header, 0-based. */
export function headerRowOf({ top }: SheetDescription): number {
  return top?.length ?? 0;
}

/** How many rows it takes, from the top. */
export function rowsOf(sheet: SheetDescription): number {
  return headerRowOf(sheet) + 1 + sheet.rows.length;
}

/** Down to which row it is printed: its last, or the last that a chart covers. */
export function printedRows(sheet: SheetDescription): number {
  return Math.max(rowsOf(sheet), ...(sheet.charts ?? []).map(({ at }) => at.bottom + 1));
}

/** How many columns, from the first on, go on paper. */
export function printedColumns({ columns, printed }: SheetDescription): number {
  return Math.max(1, Math.min(printed ?? columns.length, columns.length));
}

/** Whether it is for a person to fill in: a ledger of the user's from then on, and none of the product's own. */
export function isBlank({ columns }: SheetDescription): boolean {
  return columns.some(({ blank }) => blank !== undefined);
}

/**
 * Both hosts give each sheet that they draw, but for {@link isBlank blank} ones, a hidden name of this sheet alone, which holds the description's title as a
 * text: `="总表"`. By it a sheet is known as the product's own, so that it is replaced when it is drawn again, and not
 * read as a ledger, whatever a user called it since.
 */
export const OWN_SHEET_NAME = "CGZH_SHEET";

/** The sheets under other names, where theirs are taken: in titles, links and formulas. */
export function renamed(
  sheets: readonly SheetDescription[],
  names: ReadonlyMap<string, string>,
): readonly SheetDescription[] {
  if ([...names].every(([title, name]) => title === name)) return sheets;
  const linkTo = (link: CellLink): CellLink => ({ ...link, sheet: names.get(link.sheet) ?? link.sheet });
  const formulaOf = (formula: string): string =>
    formula.replace(/'((?:[^']|'')*)'!/g, (whole, quoted: string) => {
      const name = names.get(quoted.replaceAll("''", "'"));
      return name === undefined ? whole : sheetReference(name);
    });
  const cellOf = (cell: SheetCell): SheetCell => {
    if (typeof cell !== "object" || cell === null) return cell;
    const link = cell.link ? { link: linkTo(cell.link) } : {};
    if ("text" in cell) return { ...cell, link: linkTo(cell.link) };
    return "formula" in cell ? { ...cell, ...link, formula: formulaOf(cell.formula) } : { ...cell, ...link };
  };
  return sheets.map((sheet) => ({
    ...sheet,
    title: names.get(sheet.title) ?? sheet.title,
    rows: sheet.rows.map((row) => row.map(cellOf)),
  }));
}

/** The most characters that a sheet's name can have. */
const LONGEST_NAME = 31;

/** A name that no sheet has: without what names cannot have, and numbered where it is taken. `taken` is in lower case. */
export function freeName(title: string, taken: ReadonlySet<string>): string {
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

/** '明细'! for a formula. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** A text in a formula, in its quotes. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The serial number that a workbook has for a day. */
export function serialOf(day: Day, date1904: boolean): number {
  return date1904 ? day - SHIFT_1904 : day;
}
