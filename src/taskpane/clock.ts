import { dayOf, isoOf } from "../calc/days.ts";

/** The day in China now, YYYY-MM-DD, wherever the computer stands: the pane's only look at the clock. */
export function todayInChina(): string {
  const china = new Date(new Date().getTime() + 8 * 3_600_000);
  return isoOf(dayOf(china.getUTCFullYear(), china.getUTCMonth() + 1, china.getUTCDate()));
}
