/**
 * A whole day, counted as Excel's 1900 date system counts from 1 March 1900 on (2023-05-06 is 45052).
 * It carries neither clock nor time zone.
 */
export type Day = number;

/** A date of which only the month (or the year) is known: the first and the last day that it can be (D35). */
export interface DaySpan {
  readonly earliest: Day;
  readonly latest: Day;
}

/** A date as a ledger has it: a day, or a span where only the month is known. */
export type DayValue = Day | DaySpan;

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** Days from 1899-12-30 (Excel's day 0 as it counts from March 1900 on) to 1970-01-01. */
const UNIX_EPOCH = 25569;
const MILLISECONDS = 86_400_000;

/** Days from 0000-03-01 to 1899-12-30: years are counted from March, so that a leap day is the last of its year. */
const MARCH_YEAR_ZERO = 693899;
const DAYS_IN_400_YEARS = 146_097;

/**
 * The day of a civil date. Months and days out of range carry over as in `Date.UTC`; check with {@link isCivilDate}.
 * By arithmetic and not by `Date`, as in {@link civilOf}: both stand in the inner loop of every deadline.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const monthsFromMarch = year * 12 + month - 3;
  const marchYear = Math.floor(monthsFromMarch / 12);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * (monthsFromMarch - marchYear * 12) + 2) / 5) + day - 1;
  return marchYear * 365 + leapDays + dayOfYear - MARCH_YEAR_ZERO;
}

/** The civil date of a day. */
export function civilOf(day: Day): CivilDate {
  const since = day + MARCH_YEAR_ZERO;
  const era = Math.floor(since / DAYS_IN_400_YEARS);
  const dayOfEra = since - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Whether such a day exists in the calendar (2023-02-29 does not). */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** YYYY-MM-DD. */
export function isoOf(value: Day): string {
  const { year, month, day } = civilOf(value);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day of an ISO date; undefined where the text is not a date that exists. */
export function dayOfIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? dayOf(year, month, day) : undefined;
}

/** The day that it is in China at an instant, wherever the computer stands. */
export function dayInChina(instant: Date): Day {
  return Math.floor((instant.getTime() + 8 * 3_600_000) / MILLISECONDS) + UNIX_EPOCH;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((day - 1) % 7) + 7) % 7;
}

export const earliestOf = (value: DayValue): Day => (typeof value === "number" ? value : value.earliest);
export const latestOf = (value: DayValue): Day => (typeof value === "number" ? value : value.latest);
