import type { Fen } from "../calc/fen.ts";
import { isPercent } from "./columns.ts";
import { dayOfText, periodOfText } from "./dates.ts";
import { detectTables } from "./detect.ts";
import type { FieldId, MoneyField } from "./fields.ts";
import { headerText, type HeaderMapping } from "./headers.ts";
import type { Layout, MappedColumn } from "./layout.ts";
import { scaleOf, type AmountScale } from "./money.ts";
import { known, type Reading, Unreadable } from "./reading.ts";
import { isBlankCell } from "./sheet-rows.ts";
import type { AmountUnit, Column, PassedOver, Row, Table, TotalsRow } from "./table.ts";
import { columnReader, judgeRatios, readCell, type ColumnReader } from "./values.ts";
import type { Sheet, Workbook } from "./workbook.ts";

export interface ReadOptions {
  /** The unit of amounts where neither cell, header nor sheet names one; 元 where this is not given either. */
  readonly amountUnit?: AmountUnit | undefined;
  /** Headers as the user wrote them → the field they hold; null leaves the column alone. */
  readonly mapping?: HeaderMapping | undefined;
}

/** All ledgers of a workbook, in the order of its sheets and from top to bottom, with every value read. */
export function readTables(workbook: Workbook, options: ReadOptions = {}): Table[] {
  return workbook.sheets.flatMap((sheet) =>
    detectTables(sheet, options.mapping).map((layout) => readTable(workbook, sheet, layout, options)),
  );
}

type MutableColumn = { -readonly [Key in keyof Column]: Column[Key] };

function readTable(workbook: Workbook, sheet: Sheet, found: Layout, options: ReadOptions): Table {
  const layout = { ...found, columns: settlePublicity(sheet, found) };
  const fill = fillsOf(sheet, layout);
  const columns = new Map<FieldId, MutableColumn>();
  const readers: ColumnReader[] = [];
  for (const column of layout.columns) {
    const scale = scaleOfColumn(column, layout.amountUnit, options.amountUnit);
    const reader = columnReader(column.field, column.column, sheet, { scale, date1904: workbook.date1904 });
    if (reader.spec.kind === "ratio") judgeRatios(reader, isPercent(column), layout.dataRows);
    readers.push(reader);
    const unit = reader.spec.kind !== "money" ? null : scale === 6 ? "万元" : scale === 2 ? "元" : null;
    columns.set(column.field, { column: column.column, header: column.header, field: column.field, unit, digit: 1 });
  }

  // Every row begins as a copy of this one. Going through JSON gives it the compact layout of a literal; an object
  // that grows by computed keys turns into a hash table, and copies of that take ten times as long.
  const blank = JSON.parse(
    JSON.stringify(Object.fromEntries(readers.map(({ field }) => [field, null]))),
  ) as BlankValues;

  const rows: Row[] = [];
  const cancelled: Row[] = [];
  const totals: TotalsRow[] = [];
  const passedOver: PassedOver[] = [...layout.passedOver];
  const table: Table = {
    file: workbook.name,
    sheet: sheet.name,
    kind: layout.kind,
    headerRows: layout.headerRows,
    firstRow: layout.firstRow,
    lastRow: layout.lastRow,
    amountUnit: layout.amountUnit,
    columns,
    unmapped: layout.unmapped,
    rows,
    cancelled,
    totals,
    passedOver,
  };

  for (const at of layout.dataRows) {
    const row = readRow(table, sheet, readers, blank, at, fill.get(at));
    // Only cancelled contracts have a status that reads as a value; every other word is just words.
    if (row.values.status === CANCELLED) {
      cancelled.push(row);
      passedOver.push({ row: at, why: "cancelled" });
    } else rows.push(row);
  }
  if (cancelled.length > 0) passedOver.sort((a, b) => a.row - b.row);
  for (const reader of readers) {
    const column = columns.get(reader.field);
    if (column && reader.digit !== Infinity) column.digit = Math.max(1, reader.digit);
  }
  totals.push(...readTotals(sheet, layout, readers, rows, cancelled));
  return table;
}

const CANCELLED = "终止";

type BlankValues = Readonly<Record<string, null>>;

const NOTHING_FILLED: ReadonlySet<FieldId> = new Set();

function readRow(
  table: Table,
  sheet: Sheet,
  readers: readonly ColumnReader[],
  blank: BlankValues,
  at: number,
  fills: readonly Fill[] | undefined,
): Row {
  const cells = sheet.values[at] ?? [];
  const values: Record<string, unknown> = { ...blank };
  for (const reader of readers) values[reader.field] = readCell(reader, cells[reader.column], at);
  let filled = NOTHING_FILLED;
  if (fills) {
    const own = new Set<FieldId>();
    for (const { column, from } of fills) {
      const reader = readers.find((candidate) => candidate.column === column);
      if (!reader || values[reader.field] !== null) continue;
      const reading = readCell(reader, sheet.values[from]?.[column], from);
      if (reading === null) continue;
      values[reader.field] = reading;
      own.add(reader.field);
    }
    if (own.size > 0) filled = own;
  }
  return { table, row: at, values: values, filled };
}

interface Fill {
  readonly column: number;
  readonly from: number;
}

/** For each row the cells that a merged area from a row above covers. */
function fillsOf(sheet: Sheet, layout: Layout): Map<number, Fill[]> {
  const mapped = new Set(layout.columns.map(({ column }) => column));
  const fills = new Map<number, Fill[]>();
  for (const area of sheet.merges) {
    if (area.bottom === area.top || area.top < layout.firstRow || area.top > layout.lastRow) continue;
    if (!mapped.has(area.left)) continue;
    const bottom = Math.min(area.bottom, layout.lastRow);
    for (let row = area.top + 1; row <= bottom; row += 1) {
      const list = fills.get(row);
      const fill = { column: area.left, from: area.top };
      if (list) list.push(fill);
      else fills.set(row, [fill]);
    }
  }
  return fills;
}

/** Header before sheet line before setting before 元; a cell's own text goes before them all. */
function scaleOfColumn(
  column: MappedColumn,
  ofSheet: AmountUnit | null,
  byDefault: AmountUnit | undefined,
): AmountScale {
  if (column.unit !== null && typeof column.unit === "object") return column.unit.scale;
  return scaleOf(ofSheet ?? byDefault ?? "元");
}

const TWO_MEANINGS: readonly (readonly [FieldId, FieldId])[] = [
  ["period", "posted_on"],
  ["price_pub_period", "price_pub_posted"],
  ["reward_pub_period", "reward_pub_posted"],
  ["agreement_pub_period", "agreement_pub_posted"],
];
const LOOKED_AT = 50;

/**
 * 公示日期 and 公示时间 head columns of single days as well as columns of "2023.5.6-5.20": the cells tell which it is.
 */
function settlePublicity(sheet: Sheet, layout: Layout): readonly MappedColumn[] {
  const claimed = new Set(layout.columns.map(({ field }) => field));
  return layout.columns.map((column) => {
    const pair = TWO_MEANINGS.find((meanings) => meanings.includes(column.field));
    if (!pair || !/公示(?:日期|时间|期)$/.test(headerText(column.header).open)) return column;
    const [period, posted] = pair;
    let days = 0;
    let periods = 0;
    for (const row of layout.dataRows.slice(0, LOOKED_AT)) {
      const cell = sheet.values[row]?.[column.column];
      if (isBlankCell(cell)) continue;
      if (typeof cell === "number") days += cell >= 1000 ? 1 : 0;
      else if (typeof cell !== "string") continue;
      else if (typeof dayOfText(cell) !== "string") days += 1;
      else if (periodOfText(cell) !== "not-a-date") periods += 1;
    }
    const field = periods > days ? period : days > periods ? posted : column.field;
    return claimed.has(field) ? column : { ...column, field };
  });
}

/** Rows from `from` on, `to` not included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const within = (rows: readonly Row[], { from, to }: Span): Row[] => rows.filter(({ row }) => row >= from && row < to);

function readTotals(
  sheet: Sheet,
  layout: Layout,
  readers: readonly ColumnReader[],
  rows: readonly Row[],
  cancelled: readonly Row[],
): TotalsRow[] {
  const money = readers.filter(({ spec }) => spec.kind === "money");
  const totals: TotalsRow[] = [];
  let sinceSubtotal = layout.firstRow;
  let sinceBlock = layout.firstRow;
  for (const [index, { row, label, scope }] of layout.totals.entries()) {
    const starts = { subtotal: Math.max(sinceSubtotal, sinceBlock), block: sinceBlock, table: layout.firstRow };
    let span: Span = { from: starts[scope], to: row };
    if (scope !== "subtotal" && within(rows, span).length === 0) {
      // A total above its rows sums what follows it; one right below another sums the whole table.
      const next = layout.totals.slice(index + 1).find((line) => line.scope !== "subtotal")?.row ?? Infinity;
      span = totals.length === 0 ? { from: row, to: next } : { from: layout.firstRow, to: row };
    }
    sinceSubtotal = row;
    if (scope !== "subtotal") sinceBlock = row;
    const summed = within(rows, span);
    if (summed.length === 0) continue;
    const amounts = new Map<MoneyField, Fen | Unreadable>();
    for (const reader of money) {
      const reading = readCell(reader, sheet.values[row]?.[reader.column], row) as Reading<Fen>;
      const amount = reading instanceof Unreadable ? reading : known(reading);
      if (amount !== undefined) amounts.set(reader.field as MoneyField, amount);
    }
    totals.push({ row, label, amounts, rows: summed, cancelled: within(cancelled, span) });
  }
  return totals;
}
