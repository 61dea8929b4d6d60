import { yuanOf } from "../../calc/fen.ts";
import { columnLetters } from "../../ledger/workbook.ts";
import type {
  CellFormat,
  CellLink,
  RowKind,
  SheetCell,
  SheetChart,
  SheetColumn,
  SheetDescription,
} from "../sheet-description.ts";
import { DETAIL, type Detail, type Figure } from "./detail.ts";
import type { Form } from "./form.ts";
import type { Trace } from "./trace.ts";

/** A column of figures: `wan` is shown in 万元, with the exact 元 beside the table. */
export interface FigureColumn {
  readonly header: string;
  /** The year that the figures go by: 签订年, 到账年, 发放年. */
  readonly basis: string;
  readonly format: "wan" | "money" | "integer" | "percent";
}

/** Worked out of other cells of the sheet. */
export interface Derived {
  /** `cell` names the exact figure of a column in the same line: D7. */
  readonly derive: (cell: (column: number) => string) => string;
  /** 元, count or ratio. */
  readonly value: number;
}

export type LineCell = Figure | Derived | null;

export interface Lines {
  /** The lines whose figures are added up, as {@link FigureSheet.line} gave them. */
  readonly of: readonly number[];
  /** In place of a sum, for what does not add up: persons that stand in several lines. */
  readonly instead?: ReadonlyMap<number, LineCell>;
}

interface Placed {
  /** Row counted from 1. */
  readonly row: number;
  /** Stands for lines that are not listed: a column that it leaves empty has no total. */
  readonly open: boolean;
  /** Per column the program's own value: fen, count or ratio; null where the cell is empty. */
  readonly values: readonly (number | null)[];
}

interface ToPlace {
  readonly formula: string;
  /** Fen, count or ratio; of what is derived 元, count or ratio. */
  readonly value: number;
  readonly of: Figure | Derived | null;
}

interface Placing {
  readonly name: string;
  readonly row: number;
  readonly cellOf: (column: number) => ToPlace | null;
  /** Of a total: the lines that it adds up. */
  readonly summed?: readonly Placed[];
  readonly open?: boolean;
  readonly format?: "integer";
}

/** What a note says wherever amounts in 万元 stand. */
export const ROUNDING_NOTE =
  "万元的舍入：按“累计舍入”取两位小数，每行＝到本行止的累计数舍入 − 到上一行止的累计数舍入，所以各行相加恒等于合计，每行与精确值相差不到 0.01 万元；精确到分的数见右侧“元”列。";

/**
 * A table of live figures, made line by line: the labels, the figures, and to their right, not printed, for each figure
 * the program's own value, which links to the lines that the figure is made of, and whether the two are equal.
 */
export class FigureSheet {
  private readonly title: string;
  private readonly form: Form;
  private readonly trace: Trace;
  private readonly detail: Detail;
  private readonly labels: readonly SheetColumn[];
  private readonly figures: readonly FigureColumn[];
  private readonly heading: string;
  private readonly rows: SheetCell[][] = [];
  private readonly kinds = new Map<number, RowKind>();
  private readonly charts: SheetChart[] = [];
  /** What is shown in 万元, in hundredths, by row and column. */
  private readonly shown = new Map<string, number>();
  private readonly placed: Placed[] = [];
  /** Rows since the last section that are no totals, for the rounding to 万元. */
  private plain: number[] = [];
  private readonly cumulative: number[];
  /** Columns of exact 元 and of the program's value, by figure; 0-based. */
  private readonly exactAt: readonly number[];
  private readonly ownAt: readonly number[];
  private readonly equalAt: number;

  constructor(
    place: { readonly title: string; readonly heading: string },
    report: { readonly form: Form; readonly trace: Trace; readonly detail: Detail },
    labels: readonly SheetColumn[],
    figures: readonly FigureColumn[],
  ) {
    this.title = place.title;
    this.heading = place.heading;
    this.form = report.form;
    this.trace = report.trace;
    this.detail = report.detail;
    this.labels = labels;
    this.figures = figures;
    this.cumulative = figures.map(() => 0);
    let at = labels.length + figures.length + 1;
    const exactAt: number[] = [];
    const ownAt: number[] = [];
    for (const [index, { format }] of figures.entries()) {
      exactAt.push(format === "wan" ? at++ : labels.length + index);
      ownAt.push(at++);
    }
    this.exactAt = exactAt;
    this.ownAt = ownAt;
    this.equalAt = at;
  }

  /** A heading within the sheet; amounts in 万元 are rounded anew below it. */
  section(text: string): void {
    this.push([text], "section");
    this.restart();
  }

  /** The header again, for a further table whose first column is of something else. */
  header(label: string): void {
    this.push([label, ...this.headers().slice(1)], "header");
  }

  /** A sentence that a formula says. */
  verdict(formula: string, value: string): void {
    this.push([{ formula, value, format: "text" }], "section");
  }

  note(text: string): void {
    this.push([text], "note");
  }

  /** A row without figures. */
  row(labels: readonly SheetCell[]): void {
    this.push([...labels]);
  }

  /** Gives the number of the line, for totals; `format` is that of its figures other than percents. */
  line(labels: readonly SheetCell[], cells: readonly LineCell[], name: string, format?: "integer"): number {
    const row = this.nextRow();
    this.plain.push(row);
    const cellOf = (column: number): ToPlace | null => {
      const cell = cells[column] ?? null;
      return cell && { ...this.exact(cell, row), of: cell };
    };
    return this.place(labels, { name, row, cellOf, ...(format ? { format } : {}) });
  }

  /** What is left of figures when lines are taken off; a column that cannot be told is left out of totals. */
  rest(label: string, whole: readonly (Figure | null)[], listed: readonly number[]): number {
    const row = this.nextRow();
    this.plain.push(row);
    const lines = listed.flatMap((line) => this.placed[line] ?? []);
    const cellOf = (column: number): ToPlace | null => {
      const figure = whole[column];
      if (!figure) return null;
      const value = lines.reduce((left, { values }) => left - (values[column] ?? 0), figure.value);
      const formula = `ROUND(${figure.formula}-${this.sumOf(this.exactAt[column] ?? 0, lines)},2)`;
      return { formula, value, of: null };
    };
    return this.place([label], { name: label, row, cellOf, open: true });
  }

  total(label: string, { of, instead }: Lines): number {
    const row = this.nextRow();
    const labels: SheetCell[] = [label, ...this.labels.slice(1).map(() => null)];
    const summed = of.flatMap((line) => this.placed[line] ?? []);
    const cellOf = (column: number): ToPlace | null => {
      const other = instead?.get(column);
      if (other !== undefined) return other && { ...this.exact(other, row), of: other };
      if (this.figures[column]?.format === "percent") return null;
      if (summed.some(({ open, values }) => open && values[column] === null)) return null;
      const value = summed.reduce((sum, { values }) => sum + (values[column] ?? 0), 0);
      return { formula: this.sumOf(this.exactAt[column] ?? 0, summed), value, of: null };
    };
    return this.place(labels, { name: label, row, cellOf, summed });
  }

  /** A chart below the rows so far, over figures of lines that follow one another. */
  chart(
    type: SheetChart["type"],
    title: string,
    lines: { readonly first: number; readonly last: number },
    columns: readonly number[],
    { side = "whole", label = 0 }: { readonly side?: "left" | "right" | "whole"; readonly label?: number } = {},
  ): void {
    const rowOf = (line: number): number => (this.placed[line]?.row ?? 1) - 1;
    const [top, bottom] = [rowOf(lines.first), rowOf(lines.last)];
    const area = (column: number) => ({ top, bottom, left: column, right: column });
    const start = this.nextRow() + (side === "right" ? -CHART_ROWS - 1 : 0);
    const half = Math.floor((this.labels.length + this.figures.length) / 2);
    const end = this.labels.length + this.figures.length - 1;
    this.charts.push({
      type,
      title,
      categories: area(label),
      series: columns.map((column) => ({
        name: this.figures[column]?.header ?? "",
        values: area(this.labels.length + column),
      })),
      format: this.figures[columns[0] ?? 0]?.format ?? "money",
      at: {
        top: start,
        bottom: start + CHART_ROWS - 1,
        left: side === "right" ? half : 0,
        right: side === "left" ? half - 1 : end,
      },
    });
    if (side !== "right") for (let row = 0; row <= CHART_ROWS; row++) this.push([""], "section");
  }

  /** Row of a line on the sheet, counted from 1. */
  rowOf(line: number): number {
    return this.placed[line]?.row ?? 0;
  }

  /** The rows whose figures are compared, for whoever counts what is not equal. */
  comparisons(): string | null {
    const [first, last] = [this.placed[0], this.placed.at(-1)];
    const letters = columnLetters(this.equalAt);
    return first && last ? `$${letters}$${first.row}:$${letters}$${last.row}` : null;
  }

  sheet(): SheetDescription {
    const rows = [...this.rows, [this.form.signatures]];
    const kinds = new Map([...this.kinds, [this.rows.length, "section" as const]]);
    const headers = this.headers();
    const widthAt = (column: number): number => {
      const longest = this.rows.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? null)), 0);
      return Math.max(NARROWEST, longest + 2);
    };
    const columns: SheetColumn[] = [
      ...this.labels,
      ...this.figures.map((_, index) => {
        const at = this.labels.length + index;
        const header = headers[at] ?? "";
        const words = Math.max(...header.split("\n").map((line) => 2 * line.length));
        return { header, width: Math.max(widthAt(at), words) };
      }),
      { header: "", width: 3 },
    ];
    for (const { header, format } of this.figures) {
      const name = header.replace(/（.*?）/g, "");
      const width = widthAt(columns.length + (format === "wan" ? 1 : 0));
      if (format === "wan") columns.push({ header: `${name}（元）`, width });
      columns.push({ header: `${name}\n程序值${format === "wan" || format === "money" ? "（元）" : ""}`, width });
    }
    columns.push({ header: "公式与程序值", width: 10 });
    return {
      title: this.title,
      top: this.form.top(this.heading),
      columns,
      rows,
      kinds,
      printed: this.labels.length + this.figures.length,
      onePage: this.rows.length < MOST_ROWS_ON_A_PAGE,
      unfiltered: true,
      charts: this.charts,
    };
  }

  private headers(): string[] {
    return [
      ...this.labels.map(({ header }) => header),
      ...this.figures.map(({ header, basis }) => (basis === "" ? header : `${header}\n【${basis}】`)),
    ];
  }

  private restart(): void {
    this.plain = [];
    this.cumulative.fill(0);
  }

  /** Row that comes next, counted from 1. */
  nextRow(): number {
    // Two lines at the top, the header, and the rows so far.
    return TOP_LINES + 2 + this.rows.length;
  }

  private push(row: SheetCell[], kind?: RowKind): void {
    if (kind) this.kinds.set(this.rows.length, kind);
    this.rows.push(row);
  }

  private exact(cell: Figure | Derived, row: number): { formula: string; value: number } {
    if ("formula" in cell) return cell;
    return { formula: cell.derive((column) => `${columnLetters(this.exactAt[column] ?? 0)}${row}`), value: cell.value };
  }

  private place(labels: readonly SheetCell[], { name, row, cellOf, summed, open, format: own }: Placing): number {
    const cells: SheetCell[] = [...labels];
    while (cells.length <= this.equalAt) cells.push(null);
    const comparisons: string[] = [];
    const values = this.figures.map(({ format: usual, header, basis }, column): number | null => {
      const cell = cellOf(column);
      if (!cell) return null;
      const [exactAt, ownAt] = [this.exactAt[column] ?? 0, this.ownAt[column] ?? 0];
      const format = usual === "percent" ? usual : (own ?? usual);
      const money = (format === "wan" || format === "money") && !(cell.of && "derive" in cell.of);
      const value = money ? yuanOf(cell.value) : cell.value;
      const exactFormat: CellFormat = format === "wan" ? "money" : format;
      cells[exactAt] = { formula: cell.formula, value, format: exactFormat };
      if (format === "wan") cells[this.labels.length + column] = this.inWan(column, cell.value, row, summed);
      const place = { sheet: this.title, cell: `${columnLetters(exactAt)}${row}` };
      const link =
        cell.of && "formula" in cell.of ? this.linkOf(place, `${name}\u3000${header}`, basis, cell.of) : undefined;
      cells[ownAt] = { number: value, format: exactFormat, ...(link ? { link } : {}) };
      const digits = format === "percent" ? 6 : 2;
      comparisons.push(`ROUND(${columnLetters(exactAt)}${row}-${columnLetters(ownAt)}${row},${digits})=0`);
      return cell.value;
    });
    if (comparisons.length) {
      const formula = `IF(AND(${comparisons.join(",")}),"一致","不一致")`;
      cells[this.equalAt] = { formula, value: "一致", format: "text" };
    }
    this.push(cells, summed ? "total" : undefined);
    return this.placed.push({ row, values, open: open ?? false }) - 1;
  }

  private linkOf(place: CellLink, name: string, basis: string, figure: Figure): CellLink | undefined {
    const [only] = figure.entries;
    // A line about one row of a ledger needs no list of its rows.
    if (figure.filter === "" && only) return { sheet: DETAIL, cell: `A${this.detail.rowOf(only)}` };
    return this.trace.add(place, name, basis, figure);
  }

  /** 万元 with two decimals by running totals, as {@link ROUNDING_NOTE} says; of a total the sum of its lines. */
  private inWan(column: number, fen: number, row: number, summed: readonly Placed[] | undefined): SheetCell {
    let hundredths: number;
    let formula: string;
    if (summed) {
      const letters = columnLetters(this.labels.length + column);
      const rows = summed.map((line) => line.row);
      hundredths = rows.reduce((sum, line) => sum + (this.shown.get(`${line} ${column}`) ?? 0), 0);
      formula = rows.length ? `ROUND(SUM(${rangesOf(letters, rows)}),2)` : "0";
    } else {
      const letters = columnLetters(this.exactAt[column] ?? 0);
      const upTo = (rows: readonly number[]): string =>
        rows.length ? `ROUND(ROUND(SUM(${rangesOf(letters, rows)}),2)/100,0)/100` : "0";
      const before = this.cumulative[column] ?? 0;
      this.cumulative[column] = before + fen;
      hundredths = hundredsOf(before + fen) - hundredsOf(before);
      formula = `ROUND(${upTo(this.plain)}-${upTo(this.plain.slice(0, -1))},2)`;
    }
    this.shown.set(`${row} ${column}`, hundredths);
    return { formula, value: hundredths / 100, format: "wan" };
  }

  private sumOf(at: number, lines: readonly Placed[]): string {
    const rows = lines.map(({ row }) => row);
    return rows.length ? `ROUND(SUM(${rangesOf(columnLetters(at), rows)}),2)` : "0";
  }
}

/** As many characters as an amount of 万元, a count or a percent and its header need. */
const NARROWEST = 12;

/** Rows that can still be read where they are made to fit one page. */
const MOST_ROWS_ON_A_PAGE = 50;

/** Characters of a number as it is shown. */
function lengthOf(cell: SheetCell): number {
  if (typeof cell !== "object" || cell === null || "text" in cell) return 0;
  const value = "formula" in cell ? cell.value : cell.number;
  if (typeof value !== "number") return 0;
  const digits = Math.abs(value).toFixed(cell.format === "integer" ? 0 : 2).length;
  return digits + Math.floor((digits - 3) / 3) + (value < 0 ? 1 : 0);
}

/** Lines of every sheet's top. */
const TOP_LINES = 2;

const CHART_ROWS = 15;

/** Fen in hundredths of 万元, a half away from zero as ROUND has it. */
function hundredsOf(fen: number): number {
  return Math.sign(fen) * Math.round(Math.abs(fen) / 10_000);
}

/** D5:D7,D9 */
function rangesOf(letters: string, rows: readonly number[]): string {
  const ranges: string[] = [];
  let first = rows[0] ?? 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next === row + 1) continue;
    ranges.push(first === row ? `${letters}${row}` : `${letters}${first}:${letters}${row}`);
    first = next ?? 0;
  }
  return ranges.join(",");
}
