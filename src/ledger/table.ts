import type { Fen } from "../calc/fen.ts";
import type { FieldId, MoneyField, RowValues } from "./fields.ts";
import type { Unreadable } from "./reading.ts";
import { cellName } from "./workbook.ts";

export type LedgerKind =
  | "transfers"
  | "receipts"
  | "payouts"
  | "publicity"
  | "grants"
  | "secondments"
  | "projects"
  | "applications"
  | "unit"
  | "payroll"
  | "other"
  | "unknown";

export type AmountUnit = "元" | "万元";

/** What a table is and where it stands. Rows and columns are 0-based as in {@link Sheet}; messages and JSON count from 1. */
export interface Outline {
  readonly kind: LedgerKind;
  readonly headerRows: readonly number[];
  /** First and last row of the body, totals and passed-over rows included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The unit of amounts that a line above the table, or its title, names; a column's own unit goes before it. */
  readonly amountUnit: AmountUnit | null;
  readonly unmapped: readonly { readonly column: number; readonly header: string }[];
  /** Totals, notes, repeated headers and the blank rows between; ascending. */
  readonly passedOver: readonly PassedOver[];
}

/** One ledger found on a sheet. */
export interface Table extends Outline {
  /** Name of the workbook. */
  readonly file: string;
  readonly sheet: string;
  readonly columns: ReadonlyMap<FieldId, Column>;
  readonly rows: readonly Row[];
  /** Rows that their status calls off (终止、作废、撤销): not judged, but their contracts are known. */
  readonly cancelled: readonly Row[];
  readonly totals: readonly TotalsRow[];
}

export interface Column {
  readonly column: number;
  /** As the user wrote it: parent and child joined by a space, line breaks taken out. */
  readonly header: string;
  readonly field: FieldId;
  /** Of a money column: the unit its amounts are read in. */
  readonly unit: AmountUnit | null;
  /** Of a money column: the last digit that its cells show, in fen (0.01 万元 is 10 000 fen); 1 otherwise. */
  readonly digit: Fen;
}

export interface PassedOver {
  readonly row: number;
  readonly why: "totals" | "note" | "blank" | "cancelled" | "repeated-header";
}

/** A data row: what each mapped column reads as. A column that the ledger lacks is not in `values` at all. */
export interface Row {
  readonly table: Table;
  readonly row: number;
  readonly values: Readonly<RowValues>;
  /** Fields whose value comes from a merged cell that began in a row above. */
  readonly filled: ReadonlySet<FieldId>;
}

/** A totals row and the rows it sums: 小计 those since the last 小计, 合计 all of the table (or of its block). */
export interface TotalsRow {
  readonly row: number;
  readonly label: string;
  /** What stands in its money columns; empty cells are left out. */
  readonly amounts: ReadonlyMap<MoneyField, Fen | Unreadable>;
  readonly rows: readonly Row[];
  /** Cancelled rows among them, which no check judges: a total may have been made with or without these. */
  readonly cancelled: readonly Row[];
}

/** A cell that a finding points to. */
export interface Address {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whether a table's headers say what it is about, and that is something the product judges. */
export function isLedger({ kind }: { readonly kind: LedgerKind }): boolean {
  return kind !== "unknown" && kind !== "other";
}

/** Where a field of a row stands; undefined where the ledger has no such column. */
export function addressOf(row: Row, field: FieldId): Address | undefined {
  const column = row.table.columns.get(field);
  return column && { file: row.table.file, sheet: row.table.sheet, row: row.row, column: column.column };
}

/** "S7"; with its sheet where it is on another one than `from`: 发放!F12. */
export function addressText(address: Address, from: Address): string {
  const cell = cellName(address.row, address.column);
  return from.sheet === address.sheet && from.file === address.file ? cell : `${address.sheet}!${cell}`;
}
