import { describe, expect, it } from "vitest";
import { civilOf, dayInChina, dayOf, dayOfIso, daysInMonth, isCivilDate, isoOf, weekdayOf } from "./days.ts";
import { day } from "./test-values.ts";

describe("Days", () => {
  it("are Excel's serials from March 1900 on", () => {
    expect(day("2023-05-06")).toBe(45052);
    expect(day("1900-03-01")).toBe(61);
  });

  it("keep year, month and day on every day of four centuries, as the platform's calendar has them", () => {
    for (let at = day("1900-01-01"); at <= day("2299-12-31"); at += 1) {
      const { year, month, day: dayOfMonth } = civilOf(at);
      const iso = `${String(year)}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
      if (iso !== isoOf(at) || dayOf(year, month, dayOfMonth) !== at) expect(iso).toBe(isoOf(at));
    }
  });

  it("carry months and days that are out of range", () => {
    expect(dayOf(2023, 14, 1)).toBe(day("2024-02-01"));
    expect(dayOf(2023, 1, 0)).toBe(day("2022-12-31"));
    expect(dayOf(2023, -1, 30)).toBe(day("2022-11-30"));
  });

  it("know the length of February in leap years and centuries", () => {
    expect([2023, 2024, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
    expect(isCivilDate(2023, 2, 29)).toBe(false);
    expect(isCivilDate(2023, 13, 1)).toBe(false);
  });

  it("refuse an ISO date that is not in the calendar", () => {
    expect(dayOfIso("2023-02-29")).toBeUndefined();
    expect(dayOfIso("2023-13-01")).toBeUndefined();
    expect(dayOfIso("2023.5.6")).toBeUndefined();
  });

  it("begin in China at 16:00 UTC of the day before", () => {
    expect(dayInChina(new Date("2024-12-31T15:59:59.999Z"))).toBe(day("2024-12-31"));
    expect(dayInChina(new Date("2024-12-31T16:00:00.000Z"))).toBe(day("2025-01-01"));
    expect(dayInChina(new Date("2024-02-29T00:00:00.000-08:00"))).toBe(day("2024-02-29"));
  });

  it("know the weekday: 2023-05-06 was a Saturday", () => {
    expect(weekdayOf(day("2023-05-06"))).toBe(6);
    expect(weekdayOf(day("2023-05-07"))).toBe(0);
  });
});
