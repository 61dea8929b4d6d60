import { fields, type FieldId } from "./fields.ts";
import { headerText, isWholeHeader, matchHeader, WHOLE, type HeaderMatch, type HeaderUnit } from "./headers.ts";
import { scaleOfWords } from "./money.ts";
import { compact } from "./numerals.ts";
import { isOwnSheet } from "./own-sheets.ts";
import type { AmountUnit, LedgerKind, PassedOver } from "./table.ts";
import { type Area, type CellValue, type Sheet } from "./workbook.ts";

/** Headers as the user wrote them → the field they hold, or null for a column to leave alone. */
export type HeaderMapping = Readonly<Record<string, FieldId | null>>;

/** A table as its layout shows it, before any value is read. Rows and columns are 0-based. */
export interface Layout {
  readonly kind: LedgerKind;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** The unit of amounts that a line above the table, or its title, names. */
  readonly amountUnit: AmountUnit | null;
  readonly columns: readonly MappedColumn[];
  readonly unmapped: readonly { readonly column: number; readonly header: string }[];
  readonly dataRows: readonly number[];
  readonly totals: readonly TotalsLine[];
  /** Totals, notes, repeated headers and the blank rows between; ascending. */
  readonly passedOver: readonly PassedOver[];
}

export interface MappedColumn {
  readonly column: number;
  readonly field: FieldId;
  readonly header: string;
  readonly unit: HeaderUnit | null;
}

export interface TotalsLine {
  readonly row: number;
  readonly label: string;
  readonly scope: "subtotal" | "block" | "table";
}

const HEADER_ROWS = 3;
/** After this many rows examined for a first header the rest of a sheet is only looked through for whole headers. */
const EXAMINED = 400;

/** All tables of a sheet, from the top. A sheet of which no header is recognised gives one `unknown` table, or none. */
export function detectTables(sheet: Sheet, mapping?: HeaderMapping): Layout[] {
  if (isOwnSheet(sheet)) return [];
  const scan = new Scan(sheet, mapping);
  const layouts: Layout[] = [];
  let row = 0;
  let unit: AmountUnit | null = null;
  for (;;) {
    const header = scan.nextHeader(row);
    if (!header) break;
    const title = scan.textsBetween(row, header.rows[0] ?? row);
    unit = unitOfLines(title) ?? scan.unitInTitle(row, header.rows[0] ?? row) ?? unit;
    const { layout, next } = scan.table(header, title, unit);
    layouts.push(layout);
    row = next;
  }
  if (layouts.length === 0) {
    const unknown = scan.unknownTable();
    if (unknown) layouts.push(unknown);
  }
  return layouts;
}

interface Header {
  readonly rows: readonly number[];
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

interface Window extends Header {
  readonly score: number;
  readonly distinct: number;
  readonly wholes: number;
}

/** What one row is made of. */
interface Shape {
  readonly texts: number;
  readonly numbers: number;
  /** Column of the first cell that is not blank, −1 where there is none. */
  readonly first: number;
}

const BLANK: Shape = { texts: 0, numbers: 0, first: -1 };

class Scan {
  readonly sheet: Sheet;
  readonly mapping: ReadonlyMap<string, FieldId | null>;
  readonly mergesByTop = new Map<number, Area[]>();
  readonly lastRow: number;
  examined = 0;

  constructor(sheet: Sheet, mapping: HeaderMapping = {}) {
    this.sheet = sheet;
    this.mapping = new Map(Object.entries(mapping).map(([header, field]) => [headerText(header).open, field]));
    for (const area of sheet.merges) {
      const list = this.mergesByTop.get(area.top);
      if (list) list.push(area);
      else this.mergesByTop.set(area.top, [area]);
    }
    let last = sheet.values.length - 1;
    while (last >= 0 && this.shape(last).first < 0) last -= 1;
    this.lastRow = last;
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

  /** The merged area that covers a cell; only those that begin at most two rows above are looked for. */
  areaAt(row: number, column: number): Area | undefined {
    for (let top = row; top > row - HEADER_ROWS && top >= 0; top -= 1) {
      for (const area of this.mergesByTop.get(top) ?? []) {
        if (area.bottom >= row && area.left <= column && area.right >= column) return area;
      }
    }
    return undefined;
  }

  headerCell(row: number, column: number): string {
    const cell = this.sheet.values[row]?.[column];
    return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
  }

  /** All texts of some rows, `to` not included. */
  textsBetween(from: number, to: number): string[] {
    const texts: string[] = [];
    // A title stands near its table; what a long unknown stretch above says is not about it.
    for (let row = Math.max(from, to - 20); row < to; row += 1) {
      for (const cell of this.sheet.values[row] ?? [])
        if (typeof cell === "string" && cell.trim()) texts.push(cell.trim());
    }
    return texts;
  }

  /** 2023年台账（万元）; a row of several cells is no title but may be the header of an unknown table. */
  unitInTitle(from: number, to: number): AmountUnit | null {
    const titles: string[] = [];
    for (let row = Math.max(from, to - 5); row < to; row += 1) {
      const texts = this.textsBetween(row, row + 1);
      if (texts.length <= 2) titles.push(...texts);
    }
    return unitBy(UNIT_IN_TITLE, titles);
  }

  nextHeader(from: number): Header | undefined {
    for (let row = from; row <= this.lastRow; row += 1) {
      const shape = this.shape(row);
      if (shape.texts === 0 || shape.numbers > shape.texts) continue;
      if (this.examined > EXAMINED && !this.hasWholeHeaders(row, 2)) continue;
      this.examined += 1;
      const header = this.headerAt(row);
      if (header) return header;
    }
    return undefined;
  }

  /** Whether at least `wanted` of a row's cells are headers by themselves; gives up early where the first are none. */
  hasWholeHeaders(row: number, wanted: number): boolean {
    let found = 0;
    let asked = 0;
    for (const cell of this.sheet.values[row] ?? []) {
      if (typeof cell !== "string" || isBlankCell(cell)) continue;
      asked += 1;
      if (isWholeHeader(cell)) found += 1;
      if (found >= wanted) return true;
      if (asked >= 4 && found === 0) return false;
    }
    return false;
  }

  /** The header that begins at a row, or right below it where the row itself adds nothing. */
  headerAt(row: number): Header | undefined {
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

  canBeHeader(row: number): boolean {
    const { texts, numbers } = this.shape(row);
    return texts > 0 && numbers * 2 <= texts && !TOTAL_LABEL.test(compact(this.firstText(row))) && !this.isTitle(row);
  }

  /**
   * A title or a unit line over the table, whose words must never pass for the parent of a header: 职务科技成果转化台账
   * would make any column below it 是否职务成果.
   */
  isTitle(row: number): boolean {
    const cells = (this.sheet.values[row] ?? []).map((cell, column) => ({ cell, column }));
    const texts = cells.flatMap(({ cell, column }) =>
      typeof cell === "string" && !isBlankCell(cell) ? [{ text: compact(cell), column }] : [],
    );
    const [first] = texts;
    if (!first || texts.length > 3) return false;
    if (texts.every(({ text }) => TITLE_LINE.test(text))) return true;
    if (texts.length > 1) return false;
    const area = this.areaAt(row, first.column);
    const below = this.sheet.values[row + 1]?.filter((cell) => !isBlankCell(cell)).length ?? 0;
    const over = area ? area.right - area.left + 1 : 1;
    return first.text.length > 12 || (area?.bottom === row && below >= 4 && over * 2 > below);
  }

  /** Two headers with a row of data between them: columns that are named above, filled, and named anew below. */
  spansData(top: number, bottom: number): boolean {
    let columns = 0;
    for (const [column, cell] of (this.sheet.values[top] ?? []).entries()) {
      const below = this.sheet.values[bottom]?.[column];
      if (typeof cell !== "string" || typeof below !== "string") continue;
      if (isBlankCell(this.sheet.values[top + 1]?.[column]) || this.areaAt(top, column)) continue;
      if (isWholeHeader(cell) && isWholeHeader(below)) columns += 1;
    }
    return columns >= 2;
  }

  firstText(row: number): string {
    for (const cell of this.sheet.values[row] ?? []) {
      if (typeof cell === "string" && !isBlankCell(cell)) return cell;
    }
    return "";
  }

  window(start: number, end: number): Window {
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
    const width = Math.max(...rows.map((row) => this.sheet.values[row]?.length ?? 0));
    const parents: (Parent | undefined)[] = rows.map(() => undefined);
    for (let column = 0; column < width; column += 1) {
      const path: string[] = [];
      let previous: Area | undefined;
      for (const [index, row] of rows.entries()) {
        const area = this.areaAt(row, column);
        if (area && area === previous) continue;
        previous = area;
        let text = area ? this.headerCell(area.top, area.left) : this.headerCell(row, column);
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

  hasText(rows: readonly number[], above: number, column: number): boolean {
    return rows.slice(above + 1).some((row) => this.headerCell(row, column) !== "");
  }

  /** 公示期 over 起, nothing over 止: the parent on the left holds on while the children say too little alone. */
  inherited(parent: Parent | undefined, rows: readonly number[], above: number, column: number): string {
    if (!parent?.hasChild || !this.hasText(rows, above, column)) return "";
    const child = this.headerCell(rows.at(-1) ?? 0, column);
    if (child === "") return "";
    const [together, alone] = [this.matches([parent.text, child])[0], this.matches([child])[0]];
    const saysMore = together !== undefined && together.field !== alone?.field && together.score > (alone?.score ?? 0);
    return saysMore || !isWholeHeader(child) ? parent.text : "";
  }

  /** Takes in the rows that belong to a header though they name no further field: groups above, groups' parts below. */
  extended(window: Window, from: number): Header {
    let top = window.rows[0] ?? from;
    let bottom = window.rows.at(-1) ?? from;
    for (let row = top; row <= bottom; row += 1) {
      for (const area of this.mergesByTop.get(row) ?? []) {
        if (area.bottom > bottom && area.bottom < top + HEADER_ROWS && this.headerCell(area.top, area.left)) {
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
  isChildRow(row: number, above: number): boolean {
    const shape = this.shape(row);
    if (shape.texts < 2 || shape.numbers > 0) return false;
    const cells = this.sheet.values[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const text = this.headerCell(row, column);
      if (text === "") continue;
      if (text.length > 12) return false;
      const area = this.areaAt(above, column);
      const inGroup = area
        ? area.right > area.left && area.bottom === above
        : this.headerCell(above, column) === "" ||
          (this.headerCell(above, column + 1) === "" && this.headerCell(row, column + 1) !== "");
      if (!inGroup) return false;
    }
    return true;
  }

  /** 基本信息 | 公示: cells merged over some of the columns below. */
  isGroupRow(row: number, below: number): boolean {
    const { texts, numbers } = this.shape(row);
    if (texts === 0 || numbers > 0) return false;
    const width = this.sheet.values[below]?.length ?? 0;
    const groups = (this.mergesByTop.get(row) ?? []).filter((area) => {
      const columns = area.right - area.left + 1;
      return (columns > 1 && columns < width * 0.7 && area.bottom === row) || area.bottom >= below;
    });
    if (groups.length === 0) return false;
    return unitOfLines(this.textsBetween(row, below)) === null && !NOTE.test(compact(this.firstText(row)));
  }

  table(header: Header, title: readonly string[], amountUnit: AmountUnit | null): { layout: Layout; next: number } {
    const { kind, columns, unmapped } = this.assign(header, title);
    const body = this.body(header, new Set(title), columns);
    const headerEnd = header.rows.at(-1) ?? 0;
    return {
      layout: {
        kind,
        headerRows: header.rows,
        firstRow: headerEnd + 1,
        lastRow: body.lastRow,
        amountUnit,
        columns,
        unmapped,
        dataRows: body.dataRows,
        totals: body.totals,
        passedOver: body.passedOver,
      },
      next: body.next,
    };
  }

  assign(header: Header, title: readonly string[]) {
    const candidates: Candidate[] = [];
    for (const [column, path] of header.paths) {
      const matches = this.matches(path);
      candidates.push({ column, path, matches, unit: unitOfPath(path) });
    }
    const context = contextOf(candidates, `${this.sheet.name} ${title.join(" ")}`);
    const claims = candidates
      .flatMap((candidate) => {
        const match = inContext(candidate, context, candidates);
        return match ? [{ candidate, match }] : [];
      })
      .sort((a, b) => b.match.score - a.match.score || a.candidate.column - b.candidate.column);
    const taken = new Map<FieldId, Candidate>();
    for (const { candidate, match } of claims) if (!taken.has(match.field)) taken.set(match.field, candidate);
    const columns: MappedColumn[] = [...taken]
      .map(([field, { column, path, unit }]) => ({ column, field, header: shownPath(path), unit }))
      .sort((a, b) => a.column - b.column);
    const mapped = new Set(columns.map(({ column }) => column));
    const unmapped = candidates
      .filter(({ column }) => !mapped.has(column))
      .map(({ column, path }) => ({ column, header: shownPath(path) }));
    return { kind: kindOf(new Set(taken.keys()), context), columns, unmapped };
  }

  body(header: Header, title: ReadonlySet<string>, columns: readonly MappedColumn[]) {
    const { sheet } = this;
    const own = columns.filter(({ field }) => field !== "seq").map(({ column }) => column);
    const others = [...header.paths.keys()];
    const start = (header.rows.at(-1) ?? 0) + 1;
    const lines: Line[] = [];
    let next = this.lastRow + 1;
    let touching = true;
    for (let row = start; row <= this.lastRow; row += 1) {
      const shape = this.shape(row);
      if (shape.first < 0) {
        lines.push({ row, is: "blank" });
        touching = false;
        continue;
      }
      const cells = sheet.values[row] ?? [];
      if (shape.numbers === 0) {
        const repeated = this.repeats(header, row);
        if (repeated > 0 && (touching || this.sameTitleAbove(lines, title))) {
          for (let index = 0; index < repeated; index += 1) lines.push({ row: row + index, is: "repeated-header" });
          row += repeated - 1;
          continue;
        }
        if (repeated > 0 || this.startsAnother(row, touching)) {
          next = row;
          break;
        }
      } else if (row === start && isColumnNumbering(cells)) {
        lines.push({ row, is: "repeated-header" });
        continue;
      }
      const line = this.lineOf(row, shape, cells, own, others, title, lines.at(-1));
      lines.push(line);
      touching = line.is === "data" || line.is === "totals" || line.is === "repeated-header";
    }
    if (next <= this.lastRow) {
      // The title and the unit line of the next table stand above its header.
      let apart = false;
      while (lines.length > 0 && this.belongsBelow(lines.at(-1), apart)) {
        const line = lines.pop();
        next = line?.row ?? next;
        apart ||= line?.is === "blank";
      }
    }
    while (lines.at(-1)?.is === "blank") lines.pop();
    return {
      dataRows: lines.filter(({ is }) => is === "data").map(({ row }) => row),
      totals: lines.flatMap(({ row, label }) => {
        const scope = label === undefined ? undefined : scopeOf(label);
        return label === undefined || scope === undefined ? [] : [{ row, label, scope }];
      }),
      passedOver: lines.flatMap(({ row, is }) => (is === "data" ? [] : [{ row, why: is }])),
      lastRow: lines.at(-1)?.row ?? start - 1,
      next,
    };
  }

  /** How many rows from here on repeat the header (as printed pages do), 0 for none. */
  repeats(header: Header, row: number): number {
    for (const [index, headerRow] of header.rows.entries()) {
      const cells = this.sheet.values[row + index] ?? [];
      let same = 0;
      let other = 0;
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (isBlankCell(cell)) continue;
        if (typeof cell === "string" && cell.trim() === this.headerCell(headerRow, column)) same += 1;
        else other += 1;
        if (other > 2 && other > same) return 0;
      }
      if (same === 0 || other > same || (header.rows.length === 1 && same < 2)) return 0;
    }
    return header.rows.length;
  }

  sameTitleAbove(lines: readonly Line[], title: ReadonlySet<string>): boolean {
    const last = lines.findLast(({ is }) => is !== "blank");
    return last?.is === "note" && this.textsBetween(last.row, last.row + 1).every((text) => title.has(text));
  }

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

  lineOf(
    row: number,
    shape: Shape,
    cells: readonly CellValue[],
    own: readonly number[],
    others: readonly number[],
    title: ReadonlySet<string>,
    previous: Line | undefined,
  ): Line {
    const label = totalsLabel(cells);
    if (label !== undefined) return { row, is: "totals", label };
    const first = cells[shape.first];
    const lone = shape.texts + shape.numbers === 1;
    if (typeof first === "string") {
      if (title.has(first.trim())) return { row, is: "note" };
      if (first.length > 1 && NOTE.test(first) && isNote(compact(first), shape)) return { row, is: "note" };
      if (lone && (previous?.is === "note" || this.isLoneNote(row, shape.first, first, others.length))) {
        return { row, is: "note" };
      }
    }
    for (const column of own) if (!isBlankCell(cells[column])) return { row, is: "data" };
    // Rows that only carry a running number were laid out in advance.
    return { row, is: lone || own.length === 0 || !this.hasOther(cells, own) ? "blank" : "note" };
  }

  hasOther(cells: readonly CellValue[], own: readonly number[]): boolean {
    let count = 0;
    for (let column = 0; column < cells.length; column += 1) {
      if (!own.includes(column) && !isBlankCell(cells[column])) count += 1;
    }
    return count > 1;
  }

  /** A section title or a remark across the table, not an entry of which only one cell is filled. */
  isLoneNote(row: number, column: number, text: string, width: number): boolean {
    if (text.length > 25 || SECTION.test(compact(text)) || DATED.test(compact(text))) return true;
    const area = this.areaAt(row, column);
    return area !== undefined && area.right - area.left + 1 >= Math.max(3, width / 2);
  }

  /** Whether a line right above another table's header is its title; `apart`: a blank row stands between. */
  belongsBelow(line: Line | undefined, apart: boolean): boolean {
    if (!line) return false;
    if (line.is === "blank") return true;
    const text = compact(this.firstText(line.row));
    if (line.is === "note") return !FOOTER.test(text);
    if (line.is !== "data") return false;
    const { texts, numbers } = this.shape(line.row);
    return texts === 1 && numbers === 0 && (!apart || TITLE.test(text));
  }

  /** A table of which no header is known: a row of at least three texts with rows below it. */
  unknownTable(): Layout | undefined {
    for (let row = 0; row < this.lastRow && row < 50; row += 1) {
      const { texts, numbers } = this.shape(row);
      const below = this.shape(row + 1);
      if (texts < 3 || numbers > 0 || below.texts + below.numbers < 2) continue;
      const header: Header = { rows: [row], paths: this.paths([row]) };
      const { columns, unmapped } = this.assign(header, []);
      const dataRows: number[] = [];
      for (let at = row + 1; at <= this.lastRow; at += 1) if (this.shape(at).first >= 0) dataRows.push(at);
      return {
        kind: "unknown",
        headerRows: [row],
        firstRow: row + 1,
        lastRow: this.lastRow,
        amountUnit: null,
        columns,
        unmapped,
        dataRows,
        totals: [],
        passedOver: [],
      };
    }
    return undefined;
  }
}

interface Parent {
  readonly text: string;
  readonly hasChild: boolean;
}

interface Line {
  readonly row: number;
  readonly is: "data" | PassedOver["why"];
  readonly label?: string;
}

/** Two fields at least, one of them by its whole header; or three that are recognised inside longer headers. */
function isHeader({ distinct, wholes, paths }: Window): boolean {
  const share = distinct / paths.size;
  return distinct >= 2 && (wholes >= 1 || distinct >= 3) && share >= (distinct === 2 ? 0.25 : 0.15);
}

export function isBlankCell(cell: CellValue | undefined): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  if (typeof cell !== "string") return false;
  const code = cell.charCodeAt(0);
  return (code <= 32 || code === 0xa0 || code === 0x3000) && cell.trim() === "";
}

const UNIT_LINE = /(?:金额|计量|货币)?单位(?:人民币)?((?:百万|千万|亿|万|千)?元)/;
const UNIT_IN_TITLE = /\((?:人民币)?((?:亿|万|千)?元)\)/;

/** The unit of amounts that a line above a table names: 单位：万元. */
function unitOfLines(lines: readonly string[]): AmountUnit | null {
  return unitBy(UNIT_LINE, lines);
}

function unitBy(pattern: RegExp, lines: readonly string[]): AmountUnit | null {
  let found: AmountUnit | null = null;
  for (const line of lines) {
    const words = pattern.exec(compact(line).replace(/[:：]/g, ""))?.[1];
    const scale = words === undefined ? undefined : scaleOfWords(words);
    if (scale === 6) found = "万元";
    else if (scale === 2) found = "元";
  }
  return found;
}

function unitOfPath(path: readonly string[]): HeaderUnit | null {
  for (const text of path.toReversed()) {
    const { unit } = headerText(text);
    if (unit !== null) return unit;
  }
  return null;
}

function shownPath(path: readonly string[]): string {
  return path.map((text) => headerText(text).shown).join(" ");
}

const TOTAL_LABEL = /^[^,，。;；]{0,12}?(?:小计|合计|总计|共计|累计|页计|合计数|总合计)(?:\([^()]*\))?[:：]?$/;

/** 合计, "合 计", 本页小计 … in one of the first columns; undefined where the row is none of these. */
function totalsLabel(cells: readonly CellValue[]): string | undefined {
  const width = Math.min(cells.length, 8);
  for (let column = 0; column < width; column += 1) {
    const cell = cells[column];
    if (typeof cell !== "string" || cell.length > 24 || !cell.includes("计")) continue;
    const label = compact(cell);
    if (label.length <= 16 && TOTAL_LABEL.test(label)) return label;
  }
  return undefined;
}

/** A running total (累计) sums rows of other pages or years too, so it is passed over and not verified. */
function scopeOf(label: string): TotalsLine["scope"] | undefined {
  if (label.includes("累计")) return undefined;
  if (/小计|本页|页计/.test(label)) return "subtotal";
  return /总计|总合计/.test(label) ? "table" : "block";
}

const NOTE =
  /^[\s\u3000]*[(（]?(?:注|备\s*注|说\s*明|填\s*表|填\s*报|制\s*表|审\s*核|复\s*核|经\s*办|负责人|单位负责|部门负责|分管|主管|财务|签\s*字|签\s*章|盖\s*章|领导签|联系人|联系电话|日\s*期|单\s*位|金额单位|第|共|以下空白|以下无|[*※])/;
const FOOTER =
  /^\(?(?:注|备注|说明|填表说明|填报说明|制表|审核|复核|经办|负责人|单位负责|部门负责|分管|财务负责|签字|签章|盖章|以下|[*※])/;
const NOTE_WORDS =
  /^\(?(?:注\d*[:：、.]|备注[:：]|说明[:：]|注意事项|填表说明|填报说明|填报要求|(?:填表|填报|制表|审核|复核|经办|分管|主管|财务|单位|部门)?(?:人|负责人|领导|单位|日期|时间)?(?:\(?(?:签字|签章|盖章|签名)\)?)?[:：]|第[\d一二三四五六七八九十]+页|共\d+页|以下(?:空白|无))/;
const SIGNATURE =
  /^(?:填表人|填报人|填报单位|填报日期|填表日期|制表人|制表|审核人|审核|复核人|经办人|负责人|单位负责人|部门负责人|分管领导|单位盖章|财务负责人|签字|盖章|日期)$/;
const TITLE = /[表账]|明细|清单|汇总|统计|情况|20\d\d年/;
const TITLE_LINE =
  /台[账帐]|登记簿|(?:一览|明细|汇总|统计|情况|公示|分配|发放|申报|登记|信息)表|清单|^附[件表]|(?:单位|部门|日期|时间|人)[:：]|20\d\d年度?.*[表账]/;
const DATED = /20\d\d年\d{1,2}月(?:\d{1,2}日)?$/;
const SECTION =
  /^(?:[(（]?[一二三四五六七八九十]+[)）]?[、.．]?|第[一二三四五六七八九十]+[章部]分?|20\d\d年(?:度|第.季度)?$)/;

function isNote(text: string, shape: Shape): boolean {
  if (NOTE_WORDS.test(text) || SIGNATURE.test(text)) return true;
  return shape.texts + shape.numbers === 1 && /^\(?(?:注|备注|说明|单位[:：]|[*※])/.test(text);
}

/** 栏次: 1, 2, 3 … under the headers. */
function isColumnNumbering(cells: readonly CellValue[]): boolean {
  let expected: number | undefined;
  let count = 0;
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    if (cell === "栏次") continue;
    const value = typeof cell === "number" ? cell : typeof cell === "string" ? Number.parseInt(cell, 10) : Number.NaN;
    if (expected === undefined ? value !== 1 : value !== expected) return false;
    expected = value + 1;
    count += 1;
  }
  return count >= 4;
}

// --- what a table is about ----------------------------------------------------------------------------------------

interface Candidate {
  readonly column: number;
  readonly path: readonly string[];
  readonly matches: readonly HeaderMatch[];
  readonly unit: HeaderUnit | null;
}

type Context =
  "payouts" | "publicity" | "secondments" | "grants" | "projects" | "applications" | "rules" | "transfers" | "summary";

const KEYS: readonly FieldId[] = ["contract_no", "achievement_name", "achievement_no", "reg_no", "ip_no"];
/** 合同项数 and 奖励人次 count contracts: a table with them and without any key sums up the year. */
const COUNTED = /[项件份笔]数|人次|人数|合同数/;

const CONTRACT_SIDE: readonly FieldId[] = [
  "price",
  "mode",
  "price_method",
  "signed_on",
  "buyer",
  "net",
  "received",
  "received_on",
  "reg_no",
];

const any = (present: ReadonlySet<FieldId>, ...ids: readonly FieldId[]): boolean => ids.some((id) => present.has(id));

/** What a table is about as far as its headers alone and the title say, so that headers with two meanings can be read. */
function contextOf(candidates: readonly Candidate[], title: string): Context {
  const present = new Set(candidates.flatMap(({ matches }) => matches.map(({ field }) => field)));
  const has = (...ids: readonly FieldId[]): boolean => any(present, ...ids);
  if (!has(...KEYS, "payee", "signed_on") && candidates.some(({ path }) => COUNTED.test(path.join("")))) {
    return "summary";
  }
  const contractSide = CONTRACT_SIDE.filter((id) => present.has(id)).length;
  if (contractSide < 3) {
    const named = has("payee", "staff_no");
    if (has("secondment_mode", "person") || (/离岗|兼职|挂职|在职创业/.test(title) && named)) return "secondments";
    if (named && has("consented_on", "secondment_period", "renewed_until") && !has("amount", "paid_on", "net_pay")) {
      return "secondments";
    }
    if (has("grant_type", "grant_on") || (/赋权/.test(title) && has("unit_share", "completer_share", "right_start"))) {
      return "grants";
    }
    if (has("city_funded", "report_to_department_on", "report_to_city_on", "data_submitted_on", "agreed_term")) {
      return "projects";
    }
    const applied = has("applied_on", "received_by_unit_on", "completed_on");
    if (applied && has(...KEYS) && /转化申请|申请转化|自行(?:实施)?转化|未(?:实施)?转化/.test(title))
      return "applications";
    if (has("rule_name") && !has(...KEYS)) return "rules";
  }
  if (has("payee", "staff_no", "id_no", "net_pay") && !has("type")) return "payouts";
  const paid = has("amount", "paid_on");
  if (paid && has("inventors", "leader") && contractSide === 0) return "payouts";
  const dated = has("start", "end", "period", "posted_on", "start_on");
  if (has("type") && (dated || has("achievement_name", "title", "contract_no"))) return "publicity";
  if (dated && contractSide <= 2 && !has("mode", "price_method", "signed_on") && /公示/.test(title)) return "publicity";
  return "transfers";
}

/** One meaning of a header that has several, by what the table is about. */
const MEANINGS: Readonly<Record<Context, Readonly<Partial<Record<FieldId, FieldId>>>>> = {
  payouts: { inventors: "payee", leader: "payee", person: "payee" },
  publicity: {
    start_on: "start",
    end_on: "end",
    secondment_period: "period",
    price: "publicised_price",
    rule_publicised_on: "posted_on",
  },
  secondments: {
    payee: "person",
    contract_no: "agreement_no",
    agreement_on: "consented_on",
    start: "start_on",
    end: "end_on",
  },
  grants: { start_on: "right_start", end_on: "right_end", secondment_period: "right_period" },
  projects: {},
  applications: {},
  rules: { posted_on: "rule_publicised_on", period: "rule_publicised_on", start: "rule_publicised_on" },
  transfers: { person: "inventors" },
  summary: {},
};

/** The field of a column, or undefined for none. */
function inContext(
  { path, matches }: Candidate,
  context: Context,
  candidates: readonly Candidate[],
): HeaderMatch | undefined {
  const first = matches[0];
  if (!first) {
    // 类型 alone says nothing, except in a table of which everything else is about secondments.
    const isType = context === "secondments" && headerText(path.at(-1) ?? "").open === "类型";
    return isType ? { field: "secondment_mode", score: 1 } : undefined;
  }
  const claimed = (field: FieldId): boolean => candidates.some((other) => other.matches[0]?.field === field);
  const as = (field: FieldId, less = 0): HeaderMatch => ({ field, score: first.score - less });
  const header = headerText(path.at(-1) ?? "").open;

  if (matches.length > 1) {
    // 奖励金额 is what a person gets where there are persons, else what the contract gives.
    const wanted: FieldId = context === "payouts" ? "amount" : "reward_total";
    return matches.find(({ field }) => field === wanted) ?? first;
  }
  if (context === "payouts" && first.field === "reward_total" && header === "应发奖励" && !claimed("amount")) {
    return as("amount");
  }
  if (context === "transfers") {
    if (first.field === "amount" && !claimed("reward_total")) return as("reward_total", 1);
    if (first.field === "publicised_price" && header.startsWith("拟") && !claimed("price")) return as("price", 1);
  }
  if (context === "grants" && first.field === "completed_on" && header.includes("授权")) return as("grant_on", 1);
  if (context === "projects" && first.field === "completed_on" && /结题|验收/.test(header)) return as("closed_on");
  const meaning = MEANINGS[context][first.field];
  // 姓名 is the payee where 完成人 stands beside it.
  return meaning === undefined || claimed(meaning) ? first : as(meaning, 1);
}

function kindOf(present: ReadonlySet<FieldId>, context: Context): LedgerKind {
  const has = (...ids: readonly FieldId[]): boolean => any(present, ...ids);
  if (context === "summary" && !has("payroll_total", "agency_grant", "pilot_grant", "report_filed_on")) return "other";
  if (["secondments", "grants", "projects", "applications"].includes(context)) return context as LedgerKind;
  if (has("payee", "staff_no", "id_no") && has("amount", "paid_on", "net_pay", "tax_iit")) return "payouts";
  if (context === "publicity") return "publicity";
  const key = has(...KEYS);
  const contract = has("mode", "price_method", "signed_on", "buyer");
  // An application is told from a contract by two of its own columns, or by one where nothing speaks of a contract.
  const applied = APPLICATION_FIELDS.filter((id) => present.has(id)).length;
  if (applied >= 2 || (applied === 1 && !contract)) return "applications";
  const money = has("price", "received", "net", "reward_total", "operating_profit");
  if (!contract && !money && has("completed_on") && has("started_on", "conversion_state", "written", "agreement_on"))
    return "applications";
  if (!contract && has("closed_on") && !has("price")) return "projects";
  if (!contract && GRANTS_RECEIVED.some((id) => present.has(id))) return "unit";
  if (!contract && !key) {
    if (has("payroll_total", "payroll_cap", "next_base", "rewards_in_total")) return "payroll";
    if (UNIT_FIELDS.some((id) => present.has(id))) return "unit";
  }
  if (!contract && has("received", "received_on") && key && !has("net", "reward_total", "reward_basis"))
    return "receipts";
  if (!contract && !has("price") && key && has("type", "start", "end", "period", "posted_on")) return "publicity";
  if (contract || (key && has("price", "net", "reward_total", "agreed_ratio", "equity", "operating_profit")))
    return "transfers";
  return "other";
}

const APPLICATION_FIELDS: readonly FieldId[] = [
  "received_by_unit_on",
  "replied_on",
  "reply",
  "self_started_on",
  "reported_on",
];

/** Of the unit or an agency as a whole, whatever project or achievement is named beside them. */
const GRANTS_RECEIVED: readonly FieldId[] = ["pilot_grant", "frontline_reward", "agency_grant", "credit_score"];

const UNIT_FIELDS: readonly FieldId[] = [
  "rule_name",
  "rule_since",
  "rule_contents",
  "staff_heard_on",
  "rule_publicised_on",
  "rule_adopted_on",
  "pilot_grant",
  "frontline_reward",
  "agency",
  "agency_grant",
  "credit_score",
  "report_year",
  "report_filed_on",
];

/** Whether numbers of a column are percent points by its header. */
export function isPercent(column: MappedColumn): boolean {
  return column.unit === "%" && fields[column.field].kind === "ratio";
}
