import type { CellValue } from "../ledger/workbook.ts";
import type { Level } from "./check.ts";

/** A case of a check: a small ledger and all that this check must say of it. */
export interface Case {
  /** A sentence about the product. */
  readonly name: string;
  /** Rows with their header in, anchored at A1 of a sheet 台账; or several sheets by name. */
  readonly ledger: CaseRows | Readonly<Record<string, CaseRows>>;
  /** 市属高校院所 where left out. */
  readonly unit?: string;
  /** As in the settings file. */
  readonly settings?: unknown;
  /** 2024-12-31 where left out. */
  readonly asOf?: string;
  /** Every finding of this check, and no other; the order does not matter. */
  readonly expect: readonly ExpectedFinding[];
  /** How many subjects the check must have passed, where the case is about that. */
  readonly passed?: number;
  readonly notApplicable?: number;
  /** The check must have been skipped for want of these columns. */
  readonly skipped?: readonly string[];
}

export type CaseRows = readonly (readonly CellValue[])[];

export interface ExpectedFinding {
  readonly level: Level;
  /** "F2", on the sheet 台账 where no other is named. */
  readonly cell: string;
  readonly sheet?: string;
  /** Id of the message. */
  readonly message?: string;
  readonly reading?: string | null;
  readonly basis?: string | null;
  readonly citations?: readonly string[];
  /** Amounts in 元. */
  readonly expected?: number;
  readonly actual?: number;
  readonly shortfall?: number | null;
  readonly dueDate?: string;
  readonly daysLate?: number;
}
