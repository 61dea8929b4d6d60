import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restDays } from "../law/rest-days.ts";
import { applyFrom, explainApplyFrom, explainReplyDue, replyDue } from "./conversion.ts";
import { isoOf } from "./days.ts";
import { explainNoticeBy, explainNoticeEnd, noticeBy, noticeEnd } from "./notice.ts";
import { banEnd, explainTerm, grantStartBy, secondmentEnd, useRightEnd } from "./term.ts";
import { day } from "./test-values.ts";

describe("The right to apply for conversion", () => {
  it("begins the day after one year", () => {
    expect(isoOf(applyFrom(day("2022-03-15")))).toBe("2023-03-16");
    expect(isoOf(applyFrom(day("2024-02-29")))).toBe("2025-03-01");
    expect(explainApplyFrom(day("2022-03-15"))[0]?.data["end"]).toEqual({ day: day("2023-03-15") });
  });
});

describe("The answer to an application", () => {
  it("is due after three months, rolled over rest days", () => {
    expect(replyDue(day("2023-01-01"), restDays)).toMatchObject({
      unrolled: day("2023-04-01"),
      day: day("2023-04-03"),
      rolled: true,
    });
    expect(isoOf(replyDue(day("2024-11-30"), restDays).day)).toBe("2025-02-28");
    expect(replyDue(day("2025-10-31"), restDays)).toMatchObject({
      unrolled: day("2026-01-31"),
      day: day("2026-02-02"),
    });
  });
  it("is not rolled by guess in a year that is not loaded", () => {
    const due = replyDue(day("2026-10-31"), restDays);
    expect(due).toEqual({ unrolled: day("2027-01-31"), day: day("2027-01-31"), rolled: false, certain: false });
    expect(explainReplyDue(day("2026-10-31"), due).map((step) => step.id)).toEqual([
      "reply-months",
      "period-roll-uncertain",
    ]);
  });
});

describe("The month's notice to completers", () => {
  it("of 31 January 2024 allows signing from 29 February on", () => {
    expect(isoOf(noticeEnd(day("2024-01-31")))).toBe("2024-02-29");
    expect(explainNoticeEnd(day("2024-01-31")).at(-1)?.data["end"]).toEqual({ day: day("2024-02-29") });
  });
  it("of 6 May 2023 does not allow signing on 5 June", () => {
    expect(isoOf(noticeEnd(day("2023-05-06")))).toBe("2023-06-06");
  });
  it("for a signing on 29 February 2024 is given by 31 January", () => {
    expect(isoOf(noticeBy(day("2024-02-29")))).toBe("2024-01-31");
    expect(explainNoticeBy(day("2024-02-29")).at(-1)?.data["notice"]).toEqual({ day: day("2024-01-31") });
  });
  it("by the latest day ends in time, a day later it does not", () => {
    fc.assert(
      fc.property(fc.integer({ min: day("1990-02-01"), max: day("2060-12-31") }), (signing) => {
        expect(noticeEnd(noticeBy(signing))).toBeLessThanOrEqual(signing);
        expect(noticeEnd(noticeBy(signing) + 1)).toBeGreaterThan(signing);
      }),
    );
  });
});

describe("The terms", () => {
  it("of a secondment end on the last day of three years", () => {
    expect(isoOf(secondmentEnd(day("2021-07-01")))).toBe("2024-06-30");
    expect(isoOf(secondmentEnd(day("2022-03-01")))).toBe("2025-02-28");
  });
  it("of a right of use end on the last day of ten years, or of the years given", () => {
    expect(isoOf(useRightEnd(day("2021-06-01")))).toBe("2031-05-31");
    expect(isoOf(useRightEnd(day("2022-03-01")))).toBe("2032-02-29");
    expect(isoOf(useRightEnd(day("2022-03-01"), 5))).toBe("2027-02-28");
  });
  it("of a grant's start and of a bar end on the same day years on", () => {
    expect(isoOf(grantStartBy(day("2022-03-15")))).toBe("2023-03-15");
    expect(isoOf(banEnd(day("2024-02-29")))).toBe("2027-02-28");
  });
  it("tell their years and their end", () => {
    expect(explainTerm("use-right", day("2022-03-01"))).toMatchObject([
      { id: "term-use-right", data: { years: { count: 10 } }, citation: "细则1" },
      { id: "term-both-days-counted", data: { end: { day: day("2032-02-29") } } },
    ]);
  });
});
