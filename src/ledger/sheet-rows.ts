import type { Area, CellValue, Sheet } from "./workbook.ts";

/** The most rows that a header takes. */
export const HEADER_ROWS = 3;

/** What one row is made of. */
export interface Shape {
  readonly texts: number;
  readonly numbers: number;
  /** Column of the first cell that is not blank, −1 where there is none. */
  readonly first: number;
}

const BLANK: Shape = { texts: 0, numbers: 0, first: -1 };

/** The rows of a sheet as the search for tables looks at them. */
export class SheetRows {
  readonly sheet: Sheet;
  private readonly mergesByTop = new Map<number, Area[]>();
  /** The last row that is not blank, −1 where there is none. */
  readonly last: number;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    for (const area of sheet.merges) {
      const list = this.mergesByTop.get(area.top);
      if (list) list.push(area);
      else this.mergesByTop.set(area.top, [area]);
    }
    let last = sheet.values.length - 1;
    while (last >= 0 && this.shape(last).first < 0) last -= 1;
    this.last = last;
  }

  /** The cells of a row, none where it is missing. */
  cells(row: number): readonly CellValue[] {
    return this.sheet.values[row] ?? [];
  }

  shape(row: number): Shape {
    const cells = this.sheet.values[row];
    if (!cells) return BLANK;
    let texts = 0;
    let numbers = 0;
    let first = -1;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (isBlankCell(cell)) continue;
      if (first < 0) first = column;
      if (typeof cell === "string") texts += 1;
      else numbers += 1;
    }
    return first < 0 ? BLANK : { texts, numbers, first };
  }

  /** The merged areas that begin in a row. */
  areasFrom(row: number): readonly Area[] {
    return this.mergesByTop.get(row) ?? [];
  }

  /** The merged area that covers a cell; only those that begin at most two rows above are looked for. */
  areaAt(row: number, column: number): Area | undefined {
    for (let top = row; top > row - HEADER_ROWS && top >= 0; top -= 1) {
      for (const area of this.areasFrom(top)) {
        if (area.bottom >= row && area.left <= column && area.right >= column) return area;
      }
    }
    return undefined;
  }

  /** What stands in a cell of a header. */
  text(row: number, column: number): string {
    const cell = this.sheet.values[row]?.[column];
    return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
  }

  /** All texts of some rows, `to` not included. */
  textsBetween(from: number, to: number): string[] {
    const texts: string[] = [];
    // A title stands near its table; what a long unknown stretch above says is not about it.
    for (let row = Math.max(from, to - 20); row < to; row += 1) {
      for (const cell of this.cells(row)) {
        if (typeof cell === "string" && cell.trim()) texts.push(cell.trim());
      }
    }
    return texts;
  }

  firstText(row: number): string {
    for (const cell of this.cells(row)) {
      if (typeof cell === "string" && !isBlankCell(cell)) return cell;
    }
    return "";
  }
}

export function isBlankCell(cell: CellValue | undefined): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  if (typeof cell !== "string") return false;
  const code = cell.charCodeAt(0);
  return (code <= 32 || code === 0xa0 || code === 0x3000) && cell.trim() === "";
}
