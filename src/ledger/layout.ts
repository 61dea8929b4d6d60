import type { FieldId } from "./fields.ts";
import type { HeaderUnit } from "./headers.ts";
import type { Outline } from "./table.ts";

/** A table as its layout shows it, before any value is read. Rows and columns are 0-based. */
export interface Layout extends Outline {
  readonly columns: readonly MappedColumn[];
  readonly dataRows: readonly number[];
  readonly totals: readonly TotalsLine[];
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
