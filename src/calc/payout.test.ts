import { describe, expect, it } from "vitest";
import { restDays } from "../law/rest-days.ts";
import { explainPayoutDue, judgePayout, payoutDue, type PayoutJudgementInput } from "./payout.ts";
import type { RewardMode } from "./reward-basis.ts";
import { day } from "./test-values.ts";

const due = (mode: RewardMode, iso: string) => payoutDue({ mode, day: day(iso), restDays });
const judge = (
  mode: RewardMode,
  iso: string,
  paid: string | null,
  more: Partial<PayoutJudgementInput> = {},
  asOf = "2026-11-22",
) => judgePayout({ mode, day: day(iso), restDays, ...more }, paid === null ? null : day(paid), day(asOf));

describe("Sixty days after a receipt", () => {
  it("end where the reading has them, rolled over rest days", () => {
    const receipts = ["2023-03-01", "2024-06-01", "2024-12-01", "2025-11-04"];
    expect(receipts.map((receipt) => due("转让", receipt)?.unrolled)).toEqual(
      ["2023-04-30", "2024-07-31", "2025-01-30", "2026-01-03"].map(day),
    );
    expect(receipts.map((receipt) => due("许可", receipt)?.due)).toEqual(
      ["2023-05-04", "2024-07-31", "2025-02-05", "2026-01-04"].map(day),
    );
  });
  it("paid on the day before and on the last day are in time, on the next day one day late", () => {
    expect(judge("转让", "2024-06-01", "2024-07-30")).toMatchObject({ status: "in-time", daysLate: 0 });
    expect(judge("转让", "2024-06-01", "2024-07-31")).toMatchObject({ status: "in-time", daysLate: 0 });
    expect(judge("转让", "2024-06-01", "2024-08-01")).toMatchObject({ status: "late", daysLate: 1 });
  });
  it("run for receipts from 1 June 2020 on", () => {
    expect(due("转让", "2020-05-31")).toBeUndefined();
    expect(due("转让", "2020-06-01")?.due).toBe(day("2020-07-31"));
  });
  it("into a year that is not loaded end before any roll-over, and are not certain", () => {
    expect(due("转让", "2026-12-01")).toMatchObject({ due: day("2027-01-30"), rolled: false, certain: false });
    const at = (paid: string) => judge("转让", "2026-12-01", paid, {}, "2027-12-31")?.status;
    expect([at("2027-01-30"), at("2027-02-01"), at("2027-06-01")]).toEqual(["in-time", "undetermined", "late"]);
  });
  it("not yet paid are open until the last day, and late with the days up to the day of judgement", () => {
    expect(judge("转让", "2024-06-01", null, {}, "2024-07-31")?.status).toBe("open");
    expect(judge("转让", "2024-06-01", null, {}, "2024-08-03")).toMatchObject({ status: "late", daysLate: 3 });
  });
});

describe("An agreed time", () => {
  it("is itself the last day, rest day or not, and needs no ordinance", () => {
    const agreed = day("2023-04-30");
    expect(payoutDue({ mode: "转让", day: day("2019-03-01"), agreed, restDays })).toMatchObject({
      due: agreed,
      rolled: false,
      source: "agreed",
    });
    expect(judge("转让", "2023-03-01", "2023-05-04", { agreed })).toMatchObject({ status: "late", daysLate: 4 });
  });
  it("of an own rule in days after receipt is counted and rolled", () => {
    expect(payoutDue({ mode: "许可", day: day("2023-03-01"), ownRuleDays: 60, restDays })).toMatchObject({
      due: day("2023-05-04"),
      source: "own-rule",
    });
    expect(payoutDue({ mode: "许可", day: day("2024-06-01"), ownRuleDays: 30, restDays })?.due).toBe(day("2024-07-01"));
  });
});

describe("Shares", () => {
  it("are due at registration, doubtful up to 30 days later, and then late", () => {
    expect(due("作价投资", "2023-03-01")).toMatchObject({ due: day("2023-03-01"), rolled: false });
    const at = (paid: string) => judge("作价投资", "2023-03-01", paid);
    expect(at("2023-03-01")?.status).toBe("in-time");
    expect(at("2023-03-02")).toMatchObject({ status: "doubtful", reading: "D37", daysLate: 1 });
    expect(at("2023-03-31")?.status).toBe("doubtful");
    expect(at("2023-04-01")).toMatchObject({ status: "late", daysLate: 31 });
  });
});

describe("A share of profit", () => {
  it("is due on 30 April of the next year; the day rolled behind rest days is doubtful", () => {
    expect(due("自行实施", "2021-12-31")).toMatchObject({
      due: day("2022-04-30"),
      lenient: day("2022-05-05"),
      reading: "D36",
    });
    expect(due("合作实施", "2022-07-01")).toMatchObject({
      due: day("2023-04-30"),
      lenient: day("2023-05-04"),
      reading: "D36",
    });
    expect(due("自行实施", "2023-06-30")).toMatchObject({
      due: day("2024-04-30"),
      lenient: day("2024-04-30"),
      reading: null,
    });
  });
  it("is judged on the day, in the rolled days and after", () => {
    const at = (paid: string) => judge("自行实施", "2022-06-30", paid);
    expect(at("2023-04-30")?.status).toBe("in-time");
    expect(at("2023-05-04")).toMatchObject({ status: "doubtful", reading: "D36", daysLate: 4 });
    expect(at("2023-05-05")).toMatchObject({ status: "late", daysLate: 5 });
  });
});

describe("A payment of which only the month is known", () => {
  const march = { earliest: day("2024-03-01"), latest: day("2024-03-31") };
  const status = (paid: { earliest: number; latest: number }) =>
    judgePayout({ mode: "转让", day: march, restDays }, paid, day("2026-11-22"));
  it("is in time or late only where it is at both extremes, else doubtful", () => {
    expect(status({ earliest: day("2024-04-01"), latest: day("2024-04-30") })?.status).toBe("in-time");
    expect(status({ earliest: day("2024-05-01"), latest: day("2024-05-31") })).toMatchObject({
      status: "doubtful",
      reading: "D35",
      daysLate: 0,
    });
    expect(status({ earliest: day("2024-06-01"), latest: day("2024-06-30") })).toMatchObject({
      status: "late",
      daysLate: 2,
    });
  });
});

describe("The steps of a deadline for payment", () => {
  it("name the article, the roll-over and the doubt", () => {
    const ids = (mode: RewardMode, iso: string) => {
      const input = { mode, day: day(iso), restDays };
      return explainPayoutDue(input, payoutDue(input)).map((step) => step.id);
    };
    expect(ids("转让", "2023-03-01")).toEqual(["payout-input", "payout-default", "period-rolled"]);
    expect(ids("自行实施", "2022-03-01")).toEqual(["payout-input", "payout-default", "payout-reading"]);
    expect(ids("转让", "2020-05-31")).toEqual(["payout-input", "payout-before-ordinance"]);
  });
});
