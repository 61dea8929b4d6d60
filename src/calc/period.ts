import type { RestDays } from "../law/rest-days.ts";
import { civilOf, dayOf, daysInMonth, isoOf, type Day } from "./days.ts";
import type { Datum, Step } from "./steps.ts";

/**
 * Counting of periods 期间: 民法典 200–204, applied by analogy because neither legal text has a counting clause of its own.
 * The start day is never counted (201).
 */

/** The start day plus `count` days: the start day not counted, the last day counted (民法典201). */
export function addDays(start: Day, count: number): Day {
  return start + count;
}

/**
 * The corresponding day 对应日 of a later (or, negative, an earlier) month; where that month has none, its last day:
 * 31 January and one month is 28 or 29 February (民法典202, D5).
 */
export function addMonths(start: Day, months: number): Day {
  const { year, month, day } = civilOf(start);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return dayOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The corresponding day of a later year, else the month's last day: 2024-02-29 and one year is 2025-02-28 (民法典202). */
export function addYears(start: Day, years: number): Day {
  return addMonths(start, years * 12);
}

/**
 * The last day of a term that is enjoyed from its first day on (a right of use, a secondment), both counted:
 * ten years from 2022-03-01 end on 2032-02-29, three years on 2025-02-28 (D25).
 */
export function lastDayOfTerm(start: Day, years: number): Day {
  const corresponding = addYears(start, years);
  // Without a corresponding day the month's end closes the term; there is no day to step back from.
  return civilOf(corresponding).day === civilOf(start).day ? corresponding - 1 : corresponding;
}

/** Whether a day is worked, make-up days 调休 included; undefined in a year whose notice is not loaded. */
export function isWorkday(day: Day, restDays: RestDays): boolean | undefined {
  const rest = restDays.isRestDay(day);
  return rest === undefined ? undefined : !rest;
}

/**
 * The `count`th workday after the start day (before it, where negative); the start day itself for 0.
 *
 * @returns undefined where a year on the way is not loaded
 */
export function addWorkdays(start: Day, count: number, restDays: RestDays): Day | undefined {
  const direction = count < 0 ? -1 : 1;
  let day = start;
  for (let left = Math.abs(count); left > 0;) {
    day += direction;
    const rest = restDays.isRestDay(day);
    if (rest === undefined) return undefined;
    if (!rest) left -= 1;
  }
  return day;
}

/**
 * The workdays after `start` up to and including `end`; negative where `end` is before `start`.
 *
 * @returns undefined where a year on the way is not loaded
 */
export function countWorkdays(start: Day, end: Day, restDays: RestDays): number | undefined {
  if (end < start) {
    const backwards = countWorkdays(end, start, restDays);
    return backwards === undefined ? undefined : 0 - backwards;
  }
  let count = 0;
  for (let day = start + 1; day <= end; day += 1) {
    const rest = restDays.isRestDay(day);
    if (rest === undefined) return undefined;
    if (!rest) count += 1;
  }
  return count;
}

/**
 * What happens when the last day is a rest day (民法典203, the readings of D3): `never` (a) it stays; `holidays` (b) it
 * moves behind the days off that the State Council's notice names, not behind other weekends; `rest-days` (c, the default
 * for deadlines) it moves behind weekends and holidays, make-up days being workdays.
 */
export type Roll = "never" | "holidays" | "rest-days";

/** A last day after 民法典203. */
export interface LastDay {
  /** The last day on which the act is in time; the day before any roll-over where that is not certain. */
  readonly day: Day;
  /** Whether it was moved behind rest days. */
  readonly rolled: boolean;
  /** False where the rest days of the year are not loaded, so that the last day may be later, never earlier. */
  readonly certain: boolean;
}

/**
 * Moves a last day that is a rest day to the next day that is none (民法典203). Where the notice of a year that matters
 * is not loaded nothing is guessed: the day stays and is marked as not certain.
 */
export function rollOver(day: Day, restDays: RestDays, roll: Roll = "rest-days"): LastDay {
  if (roll === "never") return { day, rolled: false, certain: true };
  const isOff = roll === "holidays" ? isHoliday : isRestDay;
  let last = day;
  let rest = isOff(last, restDays);
  while (rest === true) {
    last += 1;
    rest = isOff(last, restDays);
  }
  return rest === undefined
    ? { day, rolled: false, certain: false }
    : { day: last, rolled: last !== day, certain: true };
}

/**
 * No run of rest days is longer than this. What is later after a deadline whose roll-over is not known is late whatever
 * the notice will say.
 */
export const LONGEST_ROLL_OVER = 31;

/** Whether a day is past a last day; undefined where a roll-over that is not known could turn it. */
export function isPast(day: Day, last: LastDay): boolean | undefined {
  if (day <= last.day) return false;
  return last.certain || day > last.day + LONGEST_ROLL_OVER ? true : undefined;
}

const isRestDay = (day: Day, restDays: RestDays): boolean | undefined => restDays.isRestDay(day);

/** Whether a notice names the day as a day off; undefined in a year that is not loaded. */
function isHoliday(day: Day, restDays: RestDays): boolean | undefined {
  const rest = restDays.isRestDay(day);
  if (!rest) return rest;
  const { year } = civilOf(day);
  const iso = isoOf(day);
  // A notice may name days of the year before or after.
  return [year - 1, year, year + 1].some((at) => restDays.years[at]?.off.includes(iso) ?? false);
}

export type PeriodUnit = "日" | "工作日" | "月" | "年";

export interface Period {
  readonly start: Day;
  /** Whole number of units, not negative. */
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly roll: Roll;
  readonly restDays: RestDays;
}

export interface Deadline extends LastDay {
  /** The last day before any roll-over. */
  readonly unrolled: Day;
}

/**
 * The last day of a period (民法典200–203). A period of working days ends on a workday and is not rolled.
 *
 * @returns undefined for working days where a year on the way is not loaded
 */
export function deadline(period: Period): Deadline | undefined {
  const unrolled = endBeforeRoll(period);
  if (unrolled === undefined) return undefined;
  const roll = period.unit === "工作日" ? "never" : period.roll;
  const { day, rolled, certain } = rollOver(unrolled, period.restDays, roll);
  return { unrolled, day, rolled, certain };
}

function endBeforeRoll({ start, count, unit, restDays }: Period): Day | undefined {
  switch (unit) {
    case "日":
      return addDays(start, count);
    case "工作日":
      return addWorkdays(start, count, restDays);
    case "月":
      return addMonths(start, count);
    case "年":
      return addYears(start, count);
  }
}

/** The steps of {@link deadline}. */
export function explainDeadline(period: Period, result: Deadline | undefined): Step[] {
  const { start, count, unit } = period;
  const data: Record<string, Datum> = { start: { day: start }, count: { count }, unit: { text: unit } };
  if (!result) return [{ id: "period-rest-days-missing", data, citation: null }];
  const citation = unit === "月" || unit === "年" ? "民法典202" : "民法典201";
  return [
    { id: "period-counted", data: { ...data, end: { day: result.unrolled } }, citation },
    ...explainRoll(result.unrolled, result, period.roll === "never" || unit === "工作日"),
  ];
}

/** The step of a roll-over: moved, stays, not rolled at all, or not certain. */
export function explainRoll(unrolled: Day, last: LastDay, never = false): Step[] {
  const data = { from: { day: unrolled }, to: { day: last.day } };
  if (never && !last.rolled) return [{ id: "period-never-rolled", data, citation: null }];
  if (!last.certain) return [{ id: "period-roll-uncertain", data, citation: "民法典203" }];
  return [{ id: last.rolled ? "period-rolled" : "period-ends-on-workday", data, citation: "民法典203" }];
}
