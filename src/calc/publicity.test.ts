import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newest, parameters } from "../law/parameters.ts";
import { restDays } from "../law/rest-days.ts";
import { explainPublicity, publicity, publicityEnd, type PublicityInput, type PublicityReadings } from "./publicity.ts";
import { day } from "./test-values.ts";

const required = newest(parameters.pricePublicityDays).value;
const natural = { required, dayKind: "自然日", restDays } as const;
const judge = (start: string, end: string, more: Partial<PublicityInput> = {}) =>
  publicity({ ...natural, start: day(start), end: day(end), ...more });

describe("A publicity of fifteen days", () => {
  it("from 6 to 20 May 2023 is doubtful: fifteen days only with the first one counted, and it must run through the 21st", () => {
    expect(judge("2023-05-06", "2023-05-20")).toMatchObject({
      status: "doubtful",
      reading: "D2",
      days: 14,
      inclusiveDays: 15,
      missing: 1,
      runThrough: day("2023-05-21"),
      earliestSigning: day("2023-05-22"),
    });
  });

  it("through 21 May is met, with a reminder that it ends on a Sunday", () => {
    expect(judge("2023-05-06", "2023-05-21")).toMatchObject({
      status: "met",
      days: 15,
      missing: 0,
      endsOnRestDay: true,
    });
    expect(judge("2023-05-06", "2023-05-22")).toMatchObject({ status: "met", endsOnRestDay: false });
  });

  it("through 19 May is short under every reading", () => {
    expect(judge("2023-05-06", "2023-05-19")).toMatchObject({ status: "short", inclusiveDays: 14, missing: 2 });
  });

  it("from 15 September 2023 must run through 30 September, a rest day, and is not rolled over", () => {
    expect(judge("2023-09-15", "2023-09-30")).toMatchObject({
      status: "met",
      runThrough: day("2023-09-30"),
      endsOnRestDay: true,
    });
  });

  it("from 20 December 2025 must run through 4 January 2026, a Sunday that is worked", () => {
    expect(judge("2025-12-20", "2026-01-04")).toMatchObject({
      status: "met",
      runThrough: day("2026-01-04"),
      endsOnRestDay: false,
    });
  });

  it("is planned where the end is not known yet", () => {
    expect(publicity({ ...natural, start: day("2023-05-06"), end: null })).toMatchObject({
      status: "unknown",
      days: null,
      runThrough: day("2023-05-21"),
      endsOnRestDay: true,
    });
  });

  it("needs no rest days to be judged in a year whose notice is not loaded; only the reminder stays open", () => {
    expect(judge("2027-05-06", "2027-05-21")).toMatchObject({ status: "met", endsOnRestDay: undefined });
  });

  it("that ends before it begins is short", () => {
    expect(judge("2023-05-06", "2023-05-01").status).toBe("short");
  });
});

describe("The readings of a publicity", () => {
  it("count the start day where it was posted the day before", () => {
    expect(judge("2023-05-06", "2023-05-20", { posted: day("2023-05-05") })).toMatchObject({ status: "met", days: 15 });
    expect(judge("2023-05-06", "2023-05-20", { posted: day("2023-05-06") }).status).toBe("doubtful");
    const D4 = { posted: day("2023-05-05"), readings: { D4: "a" } } as const;
    expect(judge("2023-05-06", "2023-05-20", D4).status).toBe("doubtful");
  });

  it("count the start day where that is chosen", () => {
    expect(judge("2023-05-06", "2023-05-20", { readings: { D2: "b" } }).status).toBe("met");
  });

  it("of cautious units doubt fifteen natural days that are not fifteen working days", () => {
    expect(judge("2023-05-06", "2023-05-25", { readings: { D1: "b" } })).toMatchObject({
      status: "doubtful",
      reading: "D1",
    });
    expect(judge("2023-05-06", "2023-05-26", { readings: { D1: "b" } }).status).toBe("met");
  });

  it("doubt an end that was not rolled over where that is chosen", () => {
    expect(judge("2023-05-06", "2023-05-21", { readings: { D3: "d" } })).toMatchObject({
      status: "doubtful",
      reading: "D3",
      runThrough: day("2023-05-22"),
    });
  });

  it("agree with the day that they say it must run through", () => {
    const options: fc.Arbitrary<PublicityReadings> = fc.record({
      D1: fc.constantFrom("a", "b"),
      D2: fc.constantFrom("a", "b"),
      D3: fc.constantFrom("d" as const, undefined),
      D4: fc.constantFrom("a", "b"),
    });
    const start = fc.integer({ min: day("2016-01-01"), max: day("2026-06-01") });
    const kind = fc.constantFrom("自然日" as const, "工作日" as const);
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: -2, max: 2 }),
        options,
        kind,
        (from, length, posted, readings, dayKind) => {
          const result = publicity({
            required,
            dayKind,
            restDays,
            readings,
            start: from,
            end: from + length,
            posted: from + posted,
          });
          expect(result.status === "met").toBe(result.runThrough !== null && from + length >= result.runThrough);
          expect(result.earliestSigning).toBe((result.runThrough ?? NaN) + 1);
        },
      ),
    );
  });
});

describe("A publicity of fifteen working days", () => {
  const working = { required, dayKind: "工作日" } as const;
  it("runs through the days that the reading gives", () => {
    const through = ["2023-05-06", "2023-09-15", "2024-01-26", "2026-02-05"].map((start) =>
      publicityEnd(day(start), required, "工作日", restDays),
    );
    expect(through).toEqual(["2023-05-26", "2023-10-12", "2024-02-21", "2026-03-04"].map(day));
  });

  it("is short the day before, doubtful by the start day, and met on the day", () => {
    expect(judge("2023-05-06", "2023-05-24", working).status).toBe("short");
    expect(judge("2023-05-06", "2023-05-25", working)).toMatchObject({ status: "doubtful", reading: "D2" });
    expect(judge("2023-05-06", "2023-05-26", working).status).toBe("met");
  });

  it("cannot be judged in a year that is not loaded, unless it is too short for any calendar", () => {
    expect(judge("2027-05-06", "2027-05-30", working)).toMatchObject({ status: "unknown", runThrough: null });
    expect(judge("2027-05-06", "2027-05-12", working).status).toBe("short");
  });
});

describe("A publicity of which only the month is known", () => {
  const may = { earliest: day("2023-05-01"), latest: day("2023-05-31") };
  const june = { earliest: day("2023-06-01"), latest: day("2023-06-30") };
  it("is doubtful where it is long enough at one extreme only", () => {
    expect(publicity({ ...natural, start: may, end: may })).toMatchObject({ status: "doubtful", reading: "D35" });
  });
  it("is met where it is long enough at both, short where at neither", () => {
    expect(publicity({ ...natural, start: day("2023-05-06"), end: june }).status).toBe("met");
    expect(publicity({ ...natural, start: day("2023-05-25"), end: may }).status).toBe("short");
  });
});

describe("The steps of a publicity", () => {
  it("name the article, the day to run through and the doubt", () => {
    const input = { ...natural, start: day("2023-05-06"), end: day("2023-05-20") };
    const steps = explainPublicity(input, publicity(input), "条例24.2");
    expect(steps.map((step) => step.id)).toEqual([
      "publicity-required",
      "publicity-run-through",
      "publicity-doubtful",
      "publicity-reading",
    ]);
    expect(steps[0]?.citation).toBe("条例24.2");
  });
});
