import type { Area } from "../../../src/ledger/workbook.ts";
import type { Sheet, Workbook } from "../workbook.ts";

/** What the objects need of their host beside the workbook. */
export interface Host {
  readonly workbook: Workbook;
  enableEvents: boolean;
  /** Cells that the host gives no values for, as Excel does beyond its limits. */
  withholds(sheet: Sheet, area: Area): boolean;
  listen(event: string, target: string, on: boolean): void;
}
