import { type Day, dayOf, earliestOf } from "../calc/days.ts";
import { known } from "../ledger/reading.ts";
import type { Row } from "../ledger/table.ts";

/** The year that a row of a unit's own figures is about; undefined where it gives none, or no whole one. */
export function yearOf({ values }: Row): number | undefined {
  const year = known(values.report_year) ?? known(values.year);
  return year !== undefined && Number.isInteger(year) && year >= 1990 && year < 2100 ? year : undefined;
}

/** The day by which the law of money granted is looked up: its receipt, else the first day of its year, else none. */
export function grantedOn(row: Row): Day | null {
  const received = known(row.values.received_on) ?? known(row.values.paid_on);
  if (received !== undefined) return earliestOf(received);
  const year = yearOf(row);
  return year === undefined ? null : dayOf(year, 1, 1);
}
