import { parameters } from "../law/parameters.ts";
import type { RestDays } from "../law/rest-days.ts";
import { valueToCountWith } from "./dated.ts";
import { type Day, dayOf } from "./days.ts";
import { type Deadline, type Roll, rollOver } from "./period.ts";

/** The last day for the annual report of a year: 30 March of the next, rolled over rest days (国发2016-16, D34, D3). */
export function annualReportDue(year: number, restDays: RestDays, roll?: Roll): Deadline {
  const { month, day } = valueToCountWith(parameters.annualReportLastDay, dayOf(year + 1, 1, 1)).value;
  const unrolled = dayOf(year + 1, month, day);
  return { unrolled, ...rollOver(unrolled, restDays, roll) };
}

/** After this day a report that was due in the year is missing, whatever the authority's notice had allowed (D34). */
export function annualReportYearEnd(year: number): Day {
  return dayOf(year + 1, 12, 31);
}
