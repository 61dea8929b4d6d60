import { civilOf, dayOf, dayOfIso, weekdayOf, type Day } from "../calc/days.ts";
import data from "./rest-days.json" with { type: "json" };

/** What the State Council's notices for one year say; dates are YYYY-MM-DD and may lie in a neighbouring year. */
export interface RestDayYear {
  /** Days off. */
  readonly off: readonly string[];
  /** Weekend days worked instead 调休上班. */
  readonly work: readonly string[];
  /** Where the notices are published. */
  readonly source: readonly string[];
}

export interface RestDays {
  /** Whether the State Council's notice for that year is loaded. */
  isLoaded(year: number): boolean;
  /**
   * Whether the day is a weekend day or statutory rest day, make-up workdays taken out; undefined in a year that is not
   * loaded, where nothing is guessed.
   */
  isRestDay(day: Day): boolean | undefined;
  /** The public notices of that year; empty where none is loaded. */
  source(year: number): readonly string[];
  /** The years as they were loaded. */
  readonly years: Readonly<Record<string, RestDayYear>>;
}

/** An entry of a year's rest days that cannot be used. */
export interface RestDayProblem {
  readonly year: string;
  /** The date as it is written; null where the year itself is the trouble. */
  readonly text: string | null;
  readonly why: "not-a-year" | "not-a-date" | "not-near-that-year" | "both-off-and-work";
}

/** What is wrong with years that a user adds; empty where {@link withRestDayYears} takes them. */
export function restDayProblems(extra: Readonly<Record<string, RestDayYear>>): readonly RestDayProblem[] {
  const problems: RestDayProblem[] = [];
  for (const [year, { off, work }] of Object.entries(extra)) {
    if (!/^(19|20|21)\d\d$/.test(year)) {
      problems.push({ year, text: null, why: "not-a-year" });
      continue;
    }
    for (const text of [...off, ...work]) {
      const day = dayOfIso(text);
      if (day === undefined) problems.push({ year, text, why: "not-a-date" });
      else if (Math.abs(civilOf(day).year - Number(year)) > 1) problems.push({ year, text, why: "not-near-that-year" });
    }
    for (const text of off) if (work.includes(text)) problems.push({ year, text, why: "both-off-and-work" });
  }
  return problems;
}

const NOT_LOADED = 0;
const WORKDAY = 1;
const REST_DAY = 2;

function build(years: Readonly<Record<string, RestDayYear>>): RestDays {
  const [problem] = restDayProblems(years);
  if (problem) throw new RangeError(`Rest days of ${problem.year}: ${problem.text ?? ""} ${problem.why}`);

  const loaded = Object.keys(years)
    .map(Number)
    .sort((a, b) => a - b);
  const first = dayOf(loaded[0] ?? 1970, 1, 1);
  const end = dayOf((loaded[loaded.length - 1] ?? 1969) + 1, 1, 1);
  // One byte a day: a column of deadlines asks this some hundred thousand times.
  const table = new Uint8Array(end - first);
  for (const year of loaded) {
    for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++) {
      const weekday = weekdayOf(day);
      table[day - first] = weekday === 0 || weekday === 6 ? REST_DAY : WORKDAY;
    }
  }
  // A notice may list days of the year before or after (2019's has 2018-12-31), and a later notice changes an earlier
  // one. Days of a year that is not loaded stay unknown: the rest of that year is.
  const mark = (texts: readonly string[], value: number): void => {
    for (const text of texts) {
      const day = dayOfIso(text);
      if (day !== undefined && (table[day - first] ?? NOT_LOADED) !== NOT_LOADED) table[day - first] = value;
    }
  };
  for (const year of loaded) {
    mark(years[year]?.off ?? [], REST_DAY);
    mark(years[year]?.work ?? [], WORKDAY);
  }

  return {
    years,
    isLoaded: (year) => Object.hasOwn(years, String(year)),
    isRestDay: (day) => {
      const kind = table[day - first];
      return kind === undefined || kind === NOT_LOADED ? undefined : kind === REST_DAY;
    },
    source: (year) => (Object.hasOwn(years, String(year)) ? (years[year]?.source ?? []) : []),
  };
}

/** The rest days of 2015–2026 from the State Council's yearly notices. */
export const restDays: RestDays = build(data);

/**
 * The same with years that a user adds; a year that is already there is replaced as a whole. Throws where
 * {@link restDayProblems} finds anything: ask that first and tell the user.
 */
export function withRestDayYears(base: RestDays, extra: Readonly<Record<string, RestDayYear>>): RestDays {
  return build({ ...base.years, ...extra });
}
