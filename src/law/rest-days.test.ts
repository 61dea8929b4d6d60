import { describe, expect, it } from "vitest";
import { dayOfIso, isoOf, weekdayOf, type Day } from "../calc/days.ts";
import { restDayProblems, restDays, withRestDayYears } from "./rest-days.ts";

const day = (iso: string): Day => dayOfIso(iso) ?? NaN;
const isRestDay = (iso: string): boolean | undefined => restDays.isRestDay(day(iso));

/** Every day of the year that the notices change: days off, and weekend days worked. */
function notices(year: number): { off: string[]; work: string[] } {
  const off: string[] = [];
  const work: string[] = [];
  for (let d = day(`${year}-01-01`); d <= day(`${year}-12-31`); d++) {
    const weekend = weekdayOf(d) === 0 || weekdayOf(d) === 6;
    if (restDays.isRestDay(d) === true && !weekend) off.push(isoOf(d).slice(5));
    if (restDays.isRestDay(d) === false && weekend) work.push(isoOf(d).slice(5));
  }
  return { off, work };
}

/** Days off as the notices print them, first and last day of each run. */
const runs: Readonly<Record<number, readonly (readonly [string, string])[]>> = {
  2020: [
    ["01-01", "01-01"],
    ["01-24", "02-02"],
    ["04-04", "04-06"],
    ["05-01", "05-05"],
    ["06-25", "06-27"],
    ["10-01", "10-08"],
  ],
  2021: [
    ["01-01", "01-03"],
    ["02-11", "02-17"],
    ["04-03", "04-05"],
    ["05-01", "05-05"],
    ["06-12", "06-14"],
    ["09-19", "09-21"],
    ["10-01", "10-07"],
  ],
  2022: [
    ["01-01", "01-03"],
    ["01-31", "02-06"],
    ["04-03", "04-05"],
    ["04-30", "05-04"],
    ["06-03", "06-05"],
    ["09-10", "09-12"],
    ["10-01", "10-07"],
    ["12-31", "12-31"],
  ],
  2023: [
    ["01-01", "01-02"],
    ["01-21", "01-27"],
    ["04-05", "04-05"],
    ["04-29", "05-03"],
    ["06-22", "06-24"],
    ["09-29", "10-06"],
  ],
  2024: [
    ["01-01", "01-01"],
    ["02-10", "02-17"],
    ["04-04", "04-06"],
    ["05-01", "05-05"],
    ["06-10", "06-10"],
    ["09-15", "09-17"],
    ["10-01", "10-07"],
  ],
  2025: [
    ["01-01", "01-01"],
    ["01-28", "02-04"],
    ["04-04", "04-06"],
    ["05-01", "05-05"],
    ["05-31", "06-02"],
    ["10-01", "10-08"],
  ],
  2026: [
    ["01-01", "01-03"],
    ["02-15", "02-23"],
    ["04-04", "04-06"],
    ["05-01", "05-05"],
    ["06-19", "06-21"],
    ["09-25", "09-27"],
    ["10-01", "10-07"],
  ],
};

const worked: Readonly<Record<number, readonly string[]>> = {
  2020: ["01-19", "04-26", "05-09", "06-28", "09-27", "10-10"],
  2021: ["02-07", "02-20", "04-25", "05-08", "09-18", "09-26", "10-09"],
  2022: ["01-29", "01-30", "04-02", "04-24", "05-07", "10-08", "10-09"],
  2023: ["01-28", "01-29", "04-23", "05-06", "06-25", "10-07", "10-08"],
  2024: ["02-04", "02-18", "04-07", "04-28", "05-11", "09-14", "09-29", "10-12"],
  2025: ["01-26", "02-08", "04-27", "09-28", "10-11"],
  2026: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
};

describe("the State Council's rest days", () => {
  it.each([2020, 2021, 2022, 2023, 2024, 2025, 2026])("of %i are those of its notice", (year) => {
    const off = (runs[year] ?? []).flatMap(([from, to]) => {
      const days: string[] = [];
      for (let d = day(`${year}-${from}`); d <= day(`${year}-${to}`); d++) {
        if (weekdayOf(d) !== 0 && weekdayOf(d) !== 6) days.push(isoOf(d).slice(5));
        expect(restDays.isRestDay(d), isoOf(d)).toBe(true);
      }
      return days;
    });
    expect(notices(year)).toEqual({ off, work: worked[year] });
  });

  it("are loaded from 2015 to 2026, each with its public notice", () => {
    for (let year = 2015; year <= 2026; year++) {
      expect(restDays.isLoaded(year)).toBe(true);
      expect(restDays.source(year).length).toBeGreaterThan(0);
      for (const url of restDays.source(year)) expect(url).toMatch(/^https?:\/\/www\.gov\.cn\//);
    }
    for (const year of [2014, 2027, NaN]) {
      expect(restDays.isLoaded(year)).toBe(false);
      expect(restDays.source(year)).toEqual([]);
    }
  });

  it("are not guessed in a year that is not loaded", () => {
    expect(isRestDay("2014-12-31")).toBeUndefined();
    expect(isRestDay("2015-01-01")).toBe(true);
    expect(isRestDay("2026-12-31")).toBe(false);
    expect(isRestDay("2027-01-01")).toBeUndefined();
    expect(isRestDay("2027-01-02")).toBeUndefined();
    expect(restDays.isRestDay(NaN)).toBeUndefined();
    expect(restDays.isRestDay(45052.5)).toBeUndefined();
  });

  it("of a turn of the year stand in the next year's notice", () => {
    expect(isRestDay("2018-12-31")).toBe(true); // a Monday, in the notice for 2019
    expect(isRestDay("2018-12-29")).toBe(false); // a Saturday worked, in the notice for 2019
    expect(isRestDay("2022-12-31")).toBe(true);
  });

  it("leave make-up workdays and the days around a holiday as they are", () => {
    expect(isRestDay("2026-01-03")).toBe(true);
    expect(isRestDay("2026-01-04")).toBe(false); // a Sunday worked
    expect(isRestDay("2020-01-31")).toBe(true); // off by the notice that lengthened the holiday
    expect(isRestDay("2020-02-03")).toBe(false);
    expect(isRestDay("2023-05-04")).toBe(false);
    expect(isRestDay("2023-05-21")).toBe(true); // an ordinary Sunday
  });
});

describe("rest days that a user adds", () => {
  const extra = { 2027: { off: ["2027-01-01", "2026-12-31"], work: ["2027-01-02"], source: ["a notice"] } };

  it("load their year and leave the others, and the product's own, as they were", () => {
    const more = withRestDayYears(restDays, extra);
    expect(more.isLoaded(2027)).toBe(true);
    expect(more.source(2027)).toEqual(["a notice"]);
    expect(more.isRestDay(day("2027-01-01"))).toBe(true);
    expect(more.isRestDay(day("2027-01-02"))).toBe(false);
    expect(more.isRestDay(day("2027-01-03"))).toBe(true);
    expect(more.isRestDay(day("2026-12-31"))).toBe(true);
    expect(more.isRestDay(day("2018-12-31"))).toBe(true);
    expect(restDays.isLoaded(2027)).toBe(false);
    expect(isRestDay("2026-12-31")).toBe(false);
  });

  it("may leave years between that are still unknown", () => {
    const more = withRestDayYears(restDays, { 2030: { off: ["2030-01-01", "2029-12-31"], work: [], source: [] } });
    expect(more.isRestDay(day("2030-01-01"))).toBe(true);
    expect(more.isRestDay(day("2029-12-31"))).toBeUndefined();
    expect(more.isRestDay(day("2028-06-01"))).toBeUndefined();
  });

  it("replace a year that is already there", () => {
    const more = withRestDayYears(restDays, { 2026: { off: [], work: [], source: [] } });
    expect(more.isRestDay(day("2026-01-01"))).toBe(false);
  });

  it("are refused with the reason where they cannot be right", () => {
    const why = (year: string, off: string[], work: string[] = []): (string | undefined)[] =>
      restDayProblems({ [year]: { off, work, source: [] } }).map((problem) => problem.why);
    expect(why("2027", ["2027-02-29"])).toEqual(["not-a-date"]);
    expect(why("2027", ["2017-01-01"])).toEqual(["not-near-that-year"]);
    expect(why("2027", ["2027-01-01"], ["2027-01-01"])).toEqual(["both-off-and-work"]);
    expect(why("27", [])).toEqual(["not-a-year"]);
    expect(why("2027", ["2027-01-01"])).toEqual([]);
    expect(() => withRestDayYears(restDays, { 2027: { off: ["2027-02-29"], work: [], source: [] } })).toThrow(
      RangeError,
    );
  });
});
