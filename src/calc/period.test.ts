import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restDays } from "../law/rest-days.ts";
import { isoOf } from "./days.ts";
import {
  addMonths,
  addWorkdays,
  addYears,
  countWorkdays,
  deadline,
  explainDeadline,
  isPast,
  isWorkday,
  lastDayOfTerm,
  rollOver,
} from "./period.ts";
import { day } from "./test-values.ts";

const anyDay = fc.integer({ min: day("1990-01-01"), max: day("2060-12-31") });
const coveredDay = fc.integer({ min: day("2015-01-01"), max: day("2026-12-01") });

describe("Months and years", () => {
  it("end on the same day number, else on the month's last day", () => {
    expect(isoOf(addMonths(day("2024-01-31"), 1))).toBe("2024-02-29");
    expect(isoOf(addMonths(day("2023-01-31"), 1))).toBe("2023-02-28");
    expect(isoOf(addMonths(day("2024-11-30"), 3))).toBe("2025-02-28");
    expect(isoOf(addMonths(day("2024-03-31"), -1))).toBe("2024-02-29");
    expect(isoOf(addMonths(day("2024-01-15"), -13))).toBe("2022-12-15");
    expect(isoOf(addYears(day("2024-02-29"), 1))).toBe("2025-02-28");
    expect(isoOf(addYears(day("2022-03-15"), 1))).toBe("2023-03-15");
  });

  it("never let a later start end earlier", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: -60, max: 60 }),
        (start, later, months) => {
          expect(addMonths(start + later, months)).toBeGreaterThanOrEqual(addMonths(start, months));
        },
      ),
    );
  });

  it("make a term that is enjoyed from its first day end the day before the corresponding one", () => {
    expect(isoOf(lastDayOfTerm(day("2022-03-01"), 10))).toBe("2032-02-29");
    expect(isoOf(lastDayOfTerm(day("2022-03-01"), 3))).toBe("2025-02-28");
    expect(isoOf(lastDayOfTerm(day("2021-07-01"), 3))).toBe("2024-06-30");
    expect(isoOf(lastDayOfTerm(day("2021-06-01"), 10))).toBe("2031-05-31");
  });

  it("make a term from a leap day end on the last of February", () => {
    expect(isoOf(lastDayOfTerm(day("2024-02-29"), 1))).toBe("2025-02-28");
    expect(isoOf(lastDayOfTerm(day("2024-02-29"), 4))).toBe("2028-02-28");
  });
});

describe("Workdays", () => {
  it("count make-up days and leave holidays out", () => {
    expect(isWorkday(day("2023-05-06"), restDays)).toBe(true);
    expect(isWorkday(day("2023-05-03"), restDays)).toBe(false);
    expect(isWorkday(day("2026-01-04"), restDays)).toBe(true);
  });

  it("end fifteen working days of publicity where the reading has them", () => {
    const ends = ["2023-05-06", "2023-09-15", "2024-01-26", "2026-02-05"].map((start) =>
      addWorkdays(day(start), 15, restDays),
    );
    expect(ends.map((end) => end && isoOf(end))).toEqual(["2023-05-26", "2023-10-12", "2024-02-21", "2026-03-04"]);
  });

  it("are not guessed in a year whose notice is not loaded", () => {
    expect(isWorkday(day("2027-03-01"), restDays)).toBeUndefined();
    expect(addWorkdays(day("2026-12-25"), 15, restDays)).toBeUndefined();
    expect(countWorkdays(day("2026-12-25"), day("2027-01-08"), restDays)).toBeUndefined();
    expect(
      deadline({ start: day("2026-12-25"), count: 15, unit: "工作日", roll: "rest-days", restDays }),
    ).toBeUndefined();
  });

  it("counted between a day and the day so many workdays later are so many", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day("2016-01-01"), max: day("2025-12-31") }),
        fc.integer({ min: -60, max: 60 }),
        (start, count) => {
          const end = addWorkdays(start, count, restDays) ?? NaN;
          // Backwards from a rest day the start is no workday itself and is not counted again.
          if (count < 0 && restDays.isRestDay(start) === true) return;
          expect(countWorkdays(start, end, restDays)).toBe(count);
        },
      ),
    );
  });
});

describe("A last day", () => {
  it("that is a rest day moves to the next day that is none", () => {
    expect(rollOver(day("2023-04-30"), restDays)).toEqual({ day: day("2023-05-04"), rolled: true, certain: true });
    expect(rollOver(day("2025-01-30"), restDays).day).toBe(day("2025-02-05"));
    expect(rollOver(day("2026-01-03"), restDays).day).toBe(day("2026-01-04"));
    expect(rollOver(day("2024-03-30"), restDays).day).toBe(day("2024-04-01"));
  });

  it("that is worked, or a make-up day, stays", () => {
    expect(rollOver(day("2024-07-31"), restDays)).toEqual({ day: day("2024-07-31"), rolled: false, certain: true });
    expect(rollOver(day("2023-05-06"), restDays).rolled).toBe(false);
  });

  it("in a year that is not loaded stays and is marked as not certain", () => {
    expect(rollOver(day("2027-05-01"), restDays)).toEqual({ day: day("2027-05-01"), rolled: false, certain: false });
  });

  it("moves behind named holidays only where that reading is chosen", () => {
    expect(rollOver(day("2023-04-30"), restDays, "holidays").day).toBe(day("2023-05-04"));
    expect(rollOver(day("2023-05-20"), restDays, "holidays").day).toBe(day("2023-05-20"));
    expect(rollOver(day("2023-05-20"), restDays, "rest-days").day).toBe(day("2023-05-22"));
    expect(rollOver(day("2023-04-30"), restDays, "never").day).toBe(day("2023-04-30"));
  });

  it("is never earlier after a roll-over, and then a workday", () => {
    fc.assert(
      fc.property(coveredDay, (at) => {
        const { day: last, rolled, certain } = rollOver(at, restDays);
        expect(last).toBeGreaterThanOrEqual(at);
        expect(certain && restDays.isRestDay(last) === false).toBe(true);
        expect(rolled).toBe(last !== at);
      }),
    );
  });
});

describe("A deadline", () => {
  it("is counted in days, months or years and then rolled", () => {
    const of = (start: string, count: number, unit: "日" | "月" | "年", roll: "never" | "rest-days" = "rest-days") =>
      deadline({ start: day(start), count, unit, roll, restDays });
    expect(of("2023-03-01", 60, "日")).toEqual({
      unrolled: day("2023-04-30"),
      day: day("2023-05-04"),
      rolled: true,
      certain: true,
    });
    expect(of("2023-03-01", 60, "日", "never")?.day).toBe(day("2023-04-30"));
    expect(of("2023-01-01", 3, "月")?.day).toBe(day("2023-04-03"));
    expect(of("2022-03-15", 1, "年")?.day).toBe(day("2023-03-15"));
  });

  it("tells its steps with the articles that were applied", () => {
    const period = { start: day("2023-03-01"), count: 60, unit: "日", roll: "rest-days", restDays } as const;
    const steps = explainDeadline(period, deadline(period));
    expect(steps.map(({ id, citation }) => [id, citation])).toEqual([
      ["period-counted", "民法典201"],
      ["period-rolled", "民法典203"],
    ]);
  });
});

describe("Being past a last day", () => {
  it("is told by the day itself, and where the roll-over is not known only a month behind it", () => {
    const certain = { day: day("2024-05-06"), rolled: true, certain: true };
    expect([-1, 0, 1].map((later) => isPast(certain.day + later, certain))).toEqual([false, false, true]);
    const open = { ...certain, rolled: false, certain: false };
    expect([0, 1, 31, 32].map((later) => isPast(open.day + later, open))).toEqual([false, undefined, undefined, true]);
  });
});
