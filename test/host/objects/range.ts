import { type Area } from "../../../src/ledger/workbook.ts";
import {
  areaName,
  bounding,
  cellCount,
  COLUMNS,
  contains,
  EVERYTHING,
  intersection,
  parseArea,
  quoted,
  ROWS,
  splitSheet,
} from "../address.ts";
import { HostCollection, HostError, HostObject, invalidArgument, itemNotFound } from "../protocol.ts";
import { plainValue, shownText, valueType } from "../shown-text.ts";
import type { Cell, Sheet } from "../workbook.ts";
import { ConditionalFormatCollection } from "./conditional-formats.ts";
import type { Host } from "./host.ts";
import { dataValidation } from "./page.ts";
import { rangeFormat } from "./range-format.ts";
import { Worksheet } from "./worksheet.ts";

/** A range of more cells is answered with null instead of its values. */
const CELLS_PER_READ = 5_000_000;
/** More merged areas than these are not returned. */
const MERGED_AREAS = 512;

export class Range extends HostObject {
  readonly type = "Range";
  readonly #host: Host;
  readonly #given: Sheet;
  readonly area: Area;

  constructor(host: Host, sheet: Sheet, area: Area) {
    super();
    this.#host = host;
    this.#given = sheet;
    this.area = area;
  }

  get sheet(): Sheet {
    return this.#given.live();
  }

  get Address(): string {
    return `${quoted(this.sheet.name)}!${areaName(this.area)}`;
  }

  get RowIndex(): number {
    return this.area.top;
  }

  get ColumnIndex(): number {
    return this.area.left;
  }

  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return this.area.top === 0 && this.area.bottom === ROWS - 1;
  }

  get IsEntireRow(): boolean {
    return this.area.left === 0 && this.area.right === COLUMNS - 1;
  }

  get Values(): unknown[][] | null {
    return this.#grid(plainValue);
  }

  set Values(values: unknown) {
    this.#enter(values);
  }

  get Formulas(): unknown[][] | null {
    const { sheet } = this;
    return this.#grid(
      (value, row, column) => (sheet.hasFormulas(row) ? sheet.formula(row, column) : undefined) ?? plainValue(value),
    );
  }

  set Formulas(formulas: unknown) {
    this.#enter(formulas);
  }

  get Text(): string[][] | null {
    const { sheet } = this;
    const { date1904 } = this.#host.workbook;
    return this.#grid((value, row, column) => shownText(value, sheet.numberFormat(row, column), date1904));
  }

  get ValueTypes(): string[][] | null {
    return this.#grid((value) => valueType(value));
  }

  get NumberFormat(): string[][] | null {
    const { sheet } = this;
    return this.#grid((_, row, column) => sheet.numberFormat(row, column));
  }

  set NumberFormat(formats: unknown) {
    const sheet = this.sheet.formattable();
    const at = this.#given2d(formats);
    if (!Array.isArray(formats)) {
      sheet.setStyle(this.area, "numberFormat", formats === "General" ? undefined : formats);
      return;
    }
    this.#eachCell((area, row, column) => {
      const format = at(row, column);
      if (format != null) sheet.setStyle(area, "numberFormat", format === "General" ? undefined : format);
    });
  }

  get RowHidden(): boolean | null {
    const { top, bottom } = this.area;
    return uniformly(top, bottom, (row) => this.sheet.hiddenRows.has(row), this.sheet.hiddenRows);
  }

  set RowHidden(hidden: boolean | null) {
    hide(this.sheet.writable().hiddenRows, this.area.top, this.area.bottom, hidden === true);
  }

  get ColumnHidden(): boolean | null {
    const { left, right } = this.area;
    return uniformly(left, right, (column) => this.sheet.hiddenColumns.has(column), this.sheet.hiddenColumns);
  }

  set ColumnHidden(hidden: boolean | null) {
    hide(this.sheet.writable().hiddenColumns, this.area.left, this.area.right, hidden === true);
  }

  get Hidden(): boolean | null {
    if (this.RowHidden === true || this.ColumnHidden === true) return true;
    return this.RowHidden === false && this.ColumnHidden === false ? false : null;
  }

  get Hyperlink(): unknown {
    const { top, left } = this.area;
    return this.sheet.hyperlinks.get(areaName({ top, left, bottom: top, right: left })) ?? null;
  }

  set Hyperlink(link: unknown) {
    const sheet = this.sheet.writable();
    const text = (link as { textToDisplay?: unknown } | null)?.textToDisplay;
    if (typeof text === "string") this.#enter(text);
    this.#eachCell((area) => {
      if (link === null) sheet.hyperlinks.delete(areaName(area));
      else sheet.hyperlinks.set(areaName(area), link);
    });
    // As in Excel, a link looks like one.
    sheet.setStyle(this.area, "font/color", link === null ? undefined : "#0563C1");
    sheet.setStyle(this.area, "font/underline", link === null ? undefined : "Single");
  }

  get Worksheet(): HostObject {
    return new Worksheet(this.#host, this.sheet);
  }

  get Format(): HostObject {
    return rangeFormat(this.sheet, [this.area]);
  }

  get ConditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this.#host, this.sheet, [this.area]);
  }

  get DataValidation(): HostObject {
    return dataValidation(this.sheet, this.area);
  }

  GetCell(row: number, column: number): HostObject {
    return this.#at(sized(this.area.top + row, this.area.left + column, 1, 1));
  }

  GetRow(row: number): HostObject {
    if (row < 0 || row >= this.RowCount) throw invalidArgument(`Row ${row}`);
    return this.#at({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }

  GetColumn(column: number): HostObject {
    if (column < 0 || column >= this.ColumnCount) throw invalidArgument(`Column ${column}`);
    return this.#at({ ...this.area, left: this.area.left + column, right: this.area.left + column });
  }

  GetLastRow(): HostObject {
    return this.GetRow(this.RowCount - 1);
  }

  GetLastColumn(): HostObject {
    return this.GetColumn(this.ColumnCount - 1);
  }

  GetLastCell(): HostObject {
    return this.GetCell(this.RowCount - 1, this.ColumnCount - 1);
  }

  GetEntireRow(): HostObject {
    return this.#at({ ...this.area, left: 0, right: COLUMNS - 1 });
  }

  GetEntireColumn(): HostObject {
    return this.#at({ ...this.area, top: 0, bottom: ROWS - 1 });
  }

  GetBoundingRect(other: HostObject | string): HostObject {
    return this.#at(bounding([this.area, this.#other(other)]));
  }

  GetIntersection(other: HostObject | string): HostObject {
    const range = this.GetIntersectionOrNullObject(other);
    if (range === null) throw itemNotFound("The ranges do not meet.");
    return range;
  }

  GetIntersectionOrNullObject(other: HostObject | string): HostObject | null {
    const area = intersection(this.area, this.#other(other));
    return area === undefined ? null : this.#at(area);
  }

  GetOffsetRange(rows: number, columns: number): HostObject {
    const { top, left } = this.area;
    return this.#at(sized(top + rows, left + columns, this.RowCount, this.ColumnCount));
  }

  GetResizedRange(rows: number, columns: number): HostObject {
    const { top, left } = this.area;
    return this.#at(sized(top, left, this.RowCount + rows, this.ColumnCount + columns));
  }

  GetAbsoluteResizedRange(rows: number, columns: number): HostObject {
    return this.#at(sized(this.area.top, this.area.left, rows, columns));
  }

  GetUsedRange(valuesOnly?: boolean): HostObject {
    const { top, left } = this.area;
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.#at({ top, left, bottom: top, right: left });
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): HostObject | null {
    const used = this.sheet.used(this.area, valuesOnly === true);
    return used === undefined ? null : this.#at(used);
  }

  GetMergedAreasOrNullObject(): HostObject | null {
    const merges = this.sheet.merges.filter((merge) => intersection(merge, this.area) !== undefined);
    if (merges.length > MERGED_AREAS) {
      throw new HostError("GeneralException", "There was an internal error while processing the request.");
    }
    return merges.length === 0 ? null : new RangeAreas(this.#host, this.sheet, merges);
  }

  GetSpecialCells(type: string): HostObject {
    const areas = this.GetSpecialCellsOrNullObject(type);
    if (areas === null) throw itemNotFound(type);
    return areas;
  }

  GetSpecialCellsOrNullObject(type: string): HostObject | null {
    if (type !== "Visible") throw new HostError("NotImplemented", `NotImplemented: Range.GetSpecialCells("${type}")`);
    const rows = runs(this.area.top, this.area.bottom, this.sheet.hiddenRows);
    const columns = runs(this.area.left, this.area.right, this.sheet.hiddenColumns);
    const areas = rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
    return areas.length === 0 ? null : new RangeAreas(this.#host, this.sheet, areas);
  }

  GetRowProperties(options: Readonly<Record<string, unknown>>): unknown[] {
    const unknown = Object.keys(options).find(
      (name) => name !== "rowHidden" && name !== "address" && name !== "rowIndex",
    );
    if (unknown !== undefined) {
      throw new HostError("NotImplemented", `NotImplemented: Range.GetRowProperties({ ${unknown} })`);
    }
    return Array.from({ length: this.RowCount }, (_, index) => {
      const row = this.area.top + index;
      const address = `${quoted(this.sheet.name)}!${areaName({ ...this.area, top: row, bottom: row })}`;
      const known: Readonly<Record<string, unknown>> = {
        rowHidden: this.sheet.hiddenRows.has(row),
        rowIndex: row,
        address,
      };
      return Object.fromEntries(Object.keys(options).map((name) => [name, known[name]]));
    });
  }

  Clear(applyTo = "All"): void {
    const sheet = this.sheet.writable();
    if (applyTo === "RemoveHyperlinks") {
      for (const address of [...sheet.hyperlinks.keys()]) {
        const cell = parseArea(address);
        if (cell !== undefined && contains(this.area, cell)) sheet.hyperlinks.delete(address);
      }
      return;
    }
    if (applyTo !== "All" && applyTo !== "Contents") {
      throw new HostError("NotImplemented", `NotImplemented: Range.Clear("${applyTo}")`);
    }
    const area = sheet.used(this.area, applyTo === "Contents");
    if (area !== undefined) sheet.enter(area, () => "");
    if (applyTo === "All") {
      sheet.clearStyles(this.area);
      sheet.removeRules([this.area]);
    }
  }

  Delete(shift: string): void {
    if (shift !== "Up" || !this.IsEntireRow) throw new HostError("NotImplemented", "NotImplemented: Range.Delete()");
    this.sheet.writable().deleteRows(this.area.top, this.RowCount);
  }

  Insert(shift: string): HostObject {
    if (shift !== "Down" || !this.IsEntireRow) throw new HostError("NotImplemented", "NotImplemented: Range.Insert()");
    this.sheet.writable().insertRows(this.area.top, this.RowCount);
    return this;
  }

  Merge(across?: boolean): void {
    const sheet = this.sheet.writable();
    if (across === true) {
      for (let row = this.area.top; row <= this.area.bottom; row++) {
        sheet.merges.push({ ...this.area, top: row, bottom: row });
      }
    } else sheet.merges.push(this.area);
  }

  Unmerge(): void {
    const sheet = this.sheet.writable();
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, this.area) === undefined);
  }

  Select(): void {
    this.#host.workbook.select(this.sheet, this.area);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw wrongShape();
  }

  #at(area: Area): Range {
    return new Range(this.#host, this.sheet, area);
  }

  #other(other: HostObject | string): Area {
    return rangeOf(other);
  }

  #grid<T>(cell: (value: Cell, row: number, column: number) => T): T[][] | null {
    const { top, left, bottom, right } = this.area;
    if (cellCount(this.area) > CELLS_PER_READ || this.#host.withholds(this.sheet, this.area)) return null;
    const grid: T[][] = [];
    for (let row = top; row <= bottom; row++) {
      const cells = this.sheet.cells(row);
      const line: T[] = [];
      for (let column = left; column <= right; column++) line.push(cell(cells[column] ?? null, row, column));
      grid.push(line);
    }
    return grid;
  }

  /** A single value stands for all cells; an array must have the shape of the range. */
  #given2d(values: unknown): (row: number, column: number) => unknown {
    if (!Array.isArray(values)) return () => values;
    const rows: unknown[] = values;
    const fits =
      rows.length === this.RowCount && rows.every((row) => Array.isArray(row) && row.length === this.ColumnCount);
    if (!fits) throw wrongShape();
    return (row, column) => (rows[row] as unknown[])[column];
  }

  #enter(values: unknown): void {
    const sheet = this.sheet.writable();
    const at = this.#given2d(values);
    if (cellCount(this.area) > CELLS_PER_READ) {
      throw new HostError("OperationCellsExceedLimit", "The attempted operation affects more cells than it may.");
    }
    sheet.enter(this.area, at);
  }

  #eachCell(visit: (area: Area, row: number, column: number) => void): void {
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      for (let column = this.area.left; column <= this.area.right; column++) {
        visit({ top: row, left: column, bottom: row, right: column }, row - this.area.top, column - this.area.left);
      }
    }
  }
}

const wrongShape = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** What all lines from the first to the last have in common; null where they differ. */
function uniformly(
  first: number,
  last: number,
  is: (line: number) => boolean,
  some: ReadonlySet<number>,
): boolean | null {
  let count = 0;
  for (const line of some) if (line >= first && line <= last && is(line)) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function hide(lines: Set<number>, first: number, last: number, hidden: boolean): void {
  for (let line = first; line <= last; line++) {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }
}

/** First and last of each run of lines that are not hidden. */
function runs(first: number, last: number, hidden: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  let start = first;
  for (const line of [...hidden].filter((row) => row >= first && row <= last).sort((a, b) => a - b)) {
    if (line > start) found.push([start, line - 1]);
    start = line + 1;
  }
  if (start <= last) found.push([start, last]);
  return found;
}

export class RangeAreas extends HostObject {
  readonly type = "RangeAreas";
  readonly #host: Host;
  readonly #given: Sheet;
  readonly areas: readonly Area[];

  constructor(host: Host, sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#host = host;
    this.#given = sheet;
    this.areas = areas;
  }

  get #sheet(): Sheet {
    return this.#given.live();
  }

  get Address(): string {
    return this.areas.map((area) => `${quoted(this.#sheet.name)}!${areaName(area)}`).join(",");
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce((count, area) => count + cellCount(area), 0);
  }

  get Areas(): HostObject {
    return new RangeCollection(this.areas.map((area) => new Range(this.#host, this.#sheet, area)));
  }

  get Worksheet(): HostObject {
    return new Worksheet(this.#host, this.#sheet);
  }

  get Format(): HostObject {
    return rangeFormat(this.#sheet, this.areas);
  }

  get ConditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this.#host, this.#sheet, this.areas);
  }
}

class RangeCollection extends HostCollection {
  readonly type = "RangeCollection";
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }

  items(): readonly HostObject[] {
    return this.#ranges;
  }

  item(index: number): HostObject {
    return this.GetItemAt(index);
  }
}

/** The area of an argument that may be a range or its address. */
export function rangeOf(given: HostObject | string): Area {
  if (given instanceof Range) return given.area;
  const area = typeof given === "string" ? parseArea(splitSheet(given).rest) : undefined;
  if (area === undefined) throw invalidArgument(typeof given === "string" ? given : given.type);
  return area;
}

export function sized(row: number, column: number, rows: number, columns: number): Area {
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const whole = [row, column, rows, columns].every(Number.isInteger) && rows > 0 && columns > 0;
  if (!whole || !contains(EVERYTHING, area)) throw invalidArgument(`Range ${[row, column, rows, columns].join(", ")}`);
  return area;
}
