import { dayInChina, isoOf } from "../calc/days.ts";

/** The day in China now, YYYY-MM-DD: the pane's only look at the clock. */
export function todayInChina(): string {
  return isoOf(dayInChina(new Date()));
}
