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
  /** 2024-12-31 where left out, none where null. */
  readonly asOf?: string | null;
  /** Every finding of this check, and no other; the order does not matter. */
  readonly expect: readonly ExpectedFinding[];
  /** How many subjects the check must have passed, where the case is about that. */
  readonly passed?: number;
  readonly notApplicable?: number;
  /** The check must have been skipped for want of these columns. */
  readonly skipped?: readonly string[];
  /** What it says of the same ledger by another reading, "D3 a": each chosen by itself, and each changes something. */
  readonly otherwise?: Readonly<Record<string, readonly ExpectedFinding[]>>;
  /**
   * Which rows stand on the sides of what a verdict turns on, by its name: a number of law as parameters.ts names it, a
   * text by the day on which it took effect (条例, 细则, 财税2018-58), or a number or day of the check's own.
   */
  readonly sides?: Readonly<Record<string, Sides>>;
}

/**
 * Rows as a spreadsheet numbers them ("公示!3" on another sheet than the first): below, at and above a number; the day before
 * a day, on and after it; of a text the last day before it took effect and the first. Not every side need be in one case.
 */
export interface Sides {
  readonly below?: SideRow;
  readonly at?: SideRow;
  readonly above?: SideRow;
  readonly before?: SideRow;
  readonly on?: SideRow;
  readonly after?: SideRow;
}

export type SideRow = number | `${string}!${number}`;

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
