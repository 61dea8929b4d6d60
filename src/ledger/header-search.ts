import type { FieldId } from "./fields.ts";
import { headerText, type HeaderMapping, isWholeHeader, matchHeader, WHOLE, type HeaderMatch } from "./headers.ts";
import { NOTE, TITLE_LINE, TOTAL_LABEL } from "./line-words.ts";
import { compact } from "./numerals.ts";
import { HEADER_ROWS, isBlankCell, SheetRows } from "./sheet-rows.ts";
import { unitOfLines } from "./unit-lines.ts";
import type { Area, Sheet } from "./workbook.ts";

/** After this many rows examined for a first header the rest of a sheet is only looked through for whole headers. */
const EXAMINED = 400;

/** A header that was found: its rows, and for each column its headers from the topmost parent down. */
export interface Header {
  readonly rows: readonly number[];
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

interface Window extends Header {
  readonly score: number;
  readonly distinct: number;
  readonly wholes: number;
}

/** Finds the headers of a sheet, from the top. */
export class HeaderSearch {
  readonly rows: SheetRows;
  private readonly mapping: ReadonlyMap<string, FieldId | null>;
  private examined = 0;

  constructor(sheet: Sheet, mapping: HeaderMapping = {}) {
    this.rows = new SheetRows(sheet);
    this.mapping = new Map(Object.entries(mapping).map(([header, field]) => [headerText(header).open, field]));
  }

  /** The first header at or below a row. */
  next(from: number): Header | undefined {
    for (let row = from; row <= this.rows.last; row += 1) {
      const shape = this.rows.shape(row);
      if (shape.texts === 0 || shape.numbers > shape.texts) continue;
      if (this.examined > EXAMINED && !this.hasWholeHeaders(row, 2)) continue;
      this.examined += 1;
      const header = this.headerAt(row);
      if (header) return header;
    }
    return undefined;
  }

  /** Whether another table's header begins at a row of a table's body; `touching`: right below an entry of it. */
  startsAnother(row: number, touching: boolean): boolean {
    if (touching) {
      if (!this.hasWholeHeaders(row, 2)) return false;
      const header = this.headerAt(row);
      return header?.rows[0] === row;
    }
    if (this.examined > EXAMINED && !this.hasWholeHeaders(row, 1)) return false;
    this.examined += 1;
    const header = this.headerAt(row);
    return header?.rows[0] === row && header.rows.some((headerRow) => this.hasWholeHeaders(headerRow, 1));
  }

  /** Whether at least `wanted` of a row's cells are headers by themselves; gives up early where the first are none. */
  private hasWholeHeaders(row: number, wanted: number): boolean {
    let found = 0;
    let asked = 0;
    for (const cell of this.rows.cells(row)) {
      if (typeof cell !== "string" || isBlankCell(cell)) continue;
      asked += 1;
      if (isWholeHeader(cell)) found += 1;
      if (found >= wanted) return true;
      if (asked >= 4 && found === 0) return false;
    }
    return false;
  }

  /** The header that begins at a row, or right below it where the row itself adds nothing. */
  private headerAt(row: number): Header | undefined {
    let best: Window | undefined;
    for (let start = row; start < row + HEADER_ROWS; start += 1) {
      for (let end = start; end < row + HEADER_ROWS && this.canBeHeader(end); end += 1) {
        if (end === start + 2 && this.spansData(start, end)) continue;
        const window = this.window(start, end);
        if (!isHeader(window)) continue;
        if (!best || window.score > best.score) best = window;
        else if (window.score === best.score && window.rows.length < best.rows.length) best = window;
      }
      // A header in its own right is not passed over for a fuller one further down, which is another table's.
      if (!this.canBeHeader(start) || this.hasWholeHeaders(row, 2)) break;
    }
    return best && this.extended(best, row);
  }

  private canBeHeader(row: number): boolean {
    const { texts, numbers } = this.rows.shape(row);
    return (
      texts > 0 && numbers * 2 <= texts && !TOTAL_LABEL.test(compact(this.rows.firstText(row))) && !this.isTitle(row)
    );
  }

  /**
   * A title or a unit line over the table, whose words must never pass for the parent of a header: 职务科技成果转化台账
   * would make any column below it 是否职务成果.
   */
  private isTitle(row: number): boolean {
    const cells = this.rows.cells(row).map((cell, column) => ({ cell, column }));
    const texts = cells.flatMap(({ cell, column }) =>
      typeof cell === "string" && !isBlankCell(cell) ? [{ text: compact(cell), column }] : [],
    );
    const [first] = texts;
    if (!first || texts.length > 3) return false;
    if (texts.every(({ text }) => TITLE_LINE.test(text))) return true;
    if (texts.length > 1) return false;
    const area = this.rows.areaAt(row, first.column);
    const below = this.rows.cells(row + 1).filter((cell) => !isBlankCell(cell)).length;
    const over = area ? area.right - area.left + 1 : 1;
    return first.text.length > 12 || (area?.bottom === row && below >= 4 && over * 2 > below);
  }

  /** Two headers with a row of data between them: columns that are named above, filled, and named anew below. */
  private spansData(top: number, bottom: number): boolean {
    let columns = 0;
    for (const [column, cell] of this.rows.cells(top).entries()) {
      const below = this.rows.cells(bottom)[column];
      if (typeof cell !== "string" || typeof below !== "string") continue;
      if (isBlankCell(this.rows.cells(top + 1)[column]) || this.rows.areaAt(top, column)) continue;
      if (isWholeHeader(cell) && isWholeHeader(below)) columns += 1;
    }
    return columns >= 2;
  }

  private window(start: number, end: number): Window {
    const rows: number[] = [];
    for (let row = start; row <= end; row += 1) rows.push(row);
    const paths = this.paths(rows);
    const scores = new Map<FieldId, number>();
    for (const path of paths.values()) {
      const match = this.matches(path)[0];
      if (match && (scores.get(match.field) ?? 0) < match.score) scores.set(match.field, match.score);
    }
    let score = 0;
    let wholes = 0;
    let distinct = 0;
    for (const [field, own] of scores) {
      score += own >= WHOLE ? 3 : 2;
      if (field === "seq" || field === "remark") continue;
      distinct += 1;
      if (own >= WHOLE) wholes += 1;
    }
    return { rows, paths, score, distinct, wholes };
  }

  /** The fields that a column can be by its headers; what the user maps goes before. */
  matches(path: readonly string[]): readonly HeaderMatch[] {
    if (this.mapping.size > 0) {
      for (const header of [path.join(""), path.at(-1) ?? ""]) {
        const field = this.mapping.get(headerText(header).open);
        if (field === null) return [];
        if (field !== undefined) return [{ field, score: 100 }];
      }
    }
    return matchHeader(path);
  }

  /** For each column its headers from the topmost parent down, over merged cells and over blanks that mean "as left". */
  paths(rows: readonly number[]): Map<number, string[]> {
    const paths = new Map<number, string[]>();
    const last = rows.at(-1) ?? 0;
    const width = Math.max(...rows.map((row) => this.rows.cells(row).length));
    const parents: (Parent | undefined)[] = rows.map(() => undefined);
    for (let column = 0; column < width; column += 1) {
      const path: string[] = [];
      let previous: Area | undefined;
      for (const [index, row] of rows.entries()) {
        const area = this.rows.areaAt(row, column);
        if (area && area === previous) continue;
        previous = area;
        let text = area ? this.rows.text(area.top, area.left) : this.rows.text(row, column);
        // A header merged over several columns names the first of them unless it has children.
        if (area && area.bottom >= last && area.left < column) text = "";
        if (row < last) {
          if (text !== "") parents[index] = area ? undefined : { text, hasChild: this.hasText(rows, index, column) };
          else if (!area) text = this.inherited(parents[index], rows, index, column);
        }
        if (text !== "" && text !== path.at(-1)) path.push(text);
      }
      if (path.length > 0) paths.set(column, path);
    }
    return paths;
  }

  private hasText(rows: readonly number[], above: number, column: number): boolean {
    return rows.slice(above + 1).some((row) => this.rows.text(row, column) !== "");
  }

  /** 公示期 over 起, nothing over 止: the parent on the left holds on while the children say too little alone. */
  private inherited(parent: Parent | undefined, rows: readonly number[], above: number, column: number): string {
    if (!parent?.hasChild || !this.hasText(rows, above, column)) return "";
    const child = this.rows.text(rows.at(-1) ?? 0, column);
    if (child === "") return "";
    const [together, alone] = [this.matches([parent.text, child])[0], this.matches([child])[0]];
    const saysMore = together !== undefined && together.field !== alone?.field && together.score > (alone?.score ?? 0);
    return saysMore || !isWholeHeader(child) ? parent.text : "";
  }

  /** Takes in the rows that belong to a header though they name no further field: groups above, groups' parts below. */
  private extended(window: Window, from: number): Header {
    let top = window.rows[0] ?? from;
    let bottom = window.rows.at(-1) ?? from;
    for (let row = top; row <= bottom; row += 1) {
      for (const area of this.rows.areasFrom(row)) {
        if (area.bottom > bottom && area.bottom < top + HEADER_ROWS && this.rows.text(area.top, area.left)) {
          bottom = area.bottom;
        }
      }
    }
    if (bottom - top + 1 < HEADER_ROWS && this.isChildRow(bottom + 1, bottom)) bottom += 1;
    while (top > from && bottom - top + 1 < HEADER_ROWS && this.isGroupRow(top - 1, top)) top -= 1;
    if (bottom - top + 1 === window.rows.length) return window;
    const rows: number[] = [];
    for (let row = top; row <= bottom; row += 1) rows.push(row);
    return { rows, paths: this.paths(rows) };
  }

  /** 团队 | 学院 | 学校 under 收益分配: texts only where the row above is a group, nothing elsewhere. */
  private isChildRow(row: number, above: number): boolean {
    const shape = this.rows.shape(row);
    if (shape.texts < 2 || shape.numbers > 0) return false;
    const cells = this.rows.cells(row);
    for (let column = 0; column < cells.length; column += 1) {
      const text = this.rows.text(row, column);
      if (text === "") continue;
      if (text.length > 12) return false;
      const area = this.rows.areaAt(above, column);
      const inGroup = area
        ? area.right > area.left && area.bottom === above
        : this.rows.text(above, column) === "" ||
          (this.rows.text(above, column + 1) === "" && this.rows.text(row, column + 1) !== "");
      if (!inGroup) return false;
    }
    return true;
  }

  /** 基本信息 | 公示: cells merged over some of the columns below. */
  private isGroupRow(row: number, below: number): boolean {
    const { texts, numbers } = this.rows.shape(row);
    if (texts === 0 || numbers > 0) return false;
    const width = this.rows.cells(below).length;
    const groups = this.rows.areasFrom(row).filter((area) => {
      const columns = area.right - area.left + 1;
      return (columns > 1 && columns < width * 0.7 && area.bottom === row) || area.bottom >= below;
    });
    if (groups.length === 0) return false;
    return unitOfLines(this.rows.textsBetween(row, below)) === null && !NOTE.test(compact(this.rows.firstText(row)));
  }
}

interface Parent {
  readonly text: string;
  readonly hasChild: boolean;
}

/** Two fields at least, one of them by its whole header; or three that are recognised inside longer headers. */
function isHeader({ distinct, wholes, paths }: Window): boolean {
  const share = distinct / paths.size;
  return distinct >= 2 && (wholes >= 1 || distinct >= 3) && share >= (distinct === 2 ? 0.25 : 0.15);
}
