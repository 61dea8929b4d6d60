import type { Header, HeaderSearch } from "./header-search.ts";
import type { Layout, MappedColumn } from "./layout.ts";
import { DATED, FOOTER, isColumnNumbering, isNote, NOTE, scopeOf, SECTION, TITLE, totalsLabel } from "./line-words.ts";
import { compact } from "./numerals.ts";
import { isBlankCell, type Shape, type SheetRows } from "./sheet-rows.ts";
import type { PassedOver } from "./table.ts";
import type { CellValue } from "./workbook.ts";

/** The rows under a header. */
export interface Body extends Pick<Layout, "firstRow" | "lastRow" | "dataRows" | "totals" | "passedOver"> {
  /** Where the next table may begin. */
  readonly next: number;
}

interface Line {
  readonly row: number;
  readonly is: "data" | PassedOver["why"];
  readonly label?: string;
}

/** Tells the entries of one table from totals, notes and blank rows, and where it ends. */
export class BodySearch {
  private readonly search: HeaderSearch;
  private readonly rows: SheetRows;
  private readonly header: Header;
  /** What stands above the header. */
  private readonly title: ReadonlySet<string>;
  /** The columns whose cells make an entry. */
  private readonly own: readonly number[];
  private readonly lines: Line[] = [];

  constructor(search: HeaderSearch, header: Header, title: readonly string[], columns: readonly MappedColumn[]) {
    this.search = search;
    this.rows = search.rows;
    this.header = header;
    this.title = new Set(title);
    this.own = columns.filter(({ field }) => field !== "seq").map(({ column }) => column);
  }

  find(): Body {
    const { rows, lines } = this;
    const firstRow = (this.header.rows.at(-1) ?? 0) + 1;
    let next = this.readLines(firstRow);
    if (next <= rows.last) {
      // The title and the unit line of the next table stand above its header.
      let apart = false;
      while (lines.length > 0 && this.belongsBelow(lines.at(-1), apart)) {
        const line = lines.pop();
        next = line?.row ?? next;
        apart ||= line?.is === "blank";
      }
    }
    while (lines.at(-1)?.is === "blank") lines.pop();
    const dataRows: number[] = [];
    const totals: Body["totals"][number][] = [];
    const passedOver: PassedOver[] = [];
    for (const { row, is, label } of lines) {
      if (is === "data") dataRows.push(row);
      else passedOver.push({ row, why: is });
      const scope = label === undefined ? undefined : scopeOf(label);
      if (label !== undefined && scope !== undefined) totals.push({ row, label, scope });
    }
    return {
      firstRow,
      lastRow: lines.at(-1)?.row ?? firstRow - 1,
      dataRows,
      totals,
      passedOver,
      next,
    };
  }

  /** Down to the header of another table, whose row it gives, or to the end of the sheet. */
  private readLines(start: number): number {
    const { rows, lines } = this;
    let touching = true;
    for (let row = start; row <= rows.last; row += 1) {
      const shape = rows.shape(row);
      if (shape.first < 0) {
        lines.push({ row, is: "blank" });
        touching = false;
        continue;
      }
      const cells = rows.cells(row);
      if (shape.numbers === 0) {
        const repeated = this.repeats(row);
        if (repeated > 0 && (touching || this.sameTitleAbove())) {
          for (let index = 0; index < repeated; index += 1) lines.push({ row: row + index, is: "repeated-header" });
          row += repeated - 1;
          continue;
        }
        if (repeated > 0 || this.search.startsAnother(row, touching)) return row;
      } else if (row === start && isColumnNumbering(cells)) {
        lines.push({ row, is: "repeated-header" });
        continue;
      }
      const line = this.lineOf(row, shape, cells);
      lines.push(line);
      touching = line.is === "data" || line.is === "totals" || line.is === "repeated-header";
    }
    return rows.last + 1;
  }

  /** How many rows from here on repeat the header (as printed pages do), 0 for none. */
  private repeats(row: number): number {
    const { header, rows } = this;
    for (const [index, headerRow] of header.rows.entries()) {
      const cells = rows.cells(row + index);
      let same = 0;
      let other = 0;
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (isBlankCell(cell)) continue;
        if (typeof cell === "string" && cell.trim() === rows.text(headerRow, column)) same += 1;
        else other += 1;
        if (other > 2 && other > same) return 0;
      }
      if (same === 0 || other > same || (header.rows.length === 1 && same < 2)) return 0;
    }
    return header.rows.length;
  }

  private sameTitleAbove(): boolean {
    const last = this.lines.findLast(({ is }) => is !== "blank");
    return last?.is === "note" && this.rows.textsBetween(last.row, last.row + 1).every((text) => this.title.has(text));
  }

  private lineOf(row: number, shape: Shape, cells: readonly CellValue[]): Line {
    const { own } = this;
    const label = totalsLabel(cells);
    if (label !== undefined) return { row, is: "totals", label };
    const first = cells[shape.first];
    const lone = shape.texts + shape.numbers === 1;
    if (typeof first === "string") {
      if (this.title.has(first.trim())) return { row, is: "note" };
      if (first.length > 1 && NOTE.test(first) && isNote(compact(first), shape)) return { row, is: "note" };
      if (lone && (this.lines.at(-1)?.is === "note" || this.isLoneNote(row, shape.first, first))) {
        return { row, is: "note" };
      }
    }
    for (const column of own) if (!isBlankCell(cells[column])) return { row, is: "data" };
    // Rows that only carry a running number were laid out in advance.
    return { row, is: lone || own.length === 0 || !this.hasOther(cells) ? "blank" : "note" };
  }

  /** Whether columns that are not its own have more than one cell filled. */
  private hasOther(cells: readonly CellValue[]): boolean {
    let count = 0;
    for (let column = 0; column < cells.length; column += 1) {
      if (!this.own.includes(column) && !isBlankCell(cells[column])) count += 1;
    }
    return count > 1;
  }

  /** A section title or a remark across the table, not an entry of which only one cell is filled. */
  private isLoneNote(row: number, column: number, text: string): boolean {
    if (text.length > 25 || SECTION.test(compact(text)) || DATED.test(compact(text))) return true;
    const area = this.rows.areaAt(row, column);
    return area !== undefined && area.right - area.left + 1 >= Math.max(3, this.header.paths.size / 2);
  }

  /** Whether a line right above another table's header is its title; `apart`: a blank row stands between. */
  private belongsBelow(line: Line | undefined, apart: boolean): boolean {
    if (!line) return false;
    if (line.is === "blank") return true;
    const text = compact(this.rows.firstText(line.row));
    if (line.is === "note") return !FOOTER.test(text);
    if (line.is !== "data") return false;
    const { texts, numbers } = this.rows.shape(line.row);
    return texts === 1 && numbers === 0 && (!apart || TITLE.test(text));
  }
}
