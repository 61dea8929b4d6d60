import { describe, expect, it } from "vitest";
import { explainTaxableReward, taxableReward } from "./tax-relief.ts";
import { day, yuan } from "./test-values.ts";

const reward = { cash: yuan(100_000), receivedOn: day("2023-08-31"), paidOn: day("2024-01-15"), eligible: true };

describe("A cash reward", () => {
  it("of 100 000 元 counts half as wages", () => {
    expect(taxableReward(reward)).toEqual({
      taxable: yuan(50_000),
      exempt: yuan(50_000),
      lastDay: day("2026-08-31"),
      why: "relieved",
    });
  });
  it("is relieved through the last day of 36 months and not on the next", () => {
    const at = (paidOn: string) => taxableReward({ ...reward, paidOn: day(paidOn) }).why;
    expect([at("2026-08-30"), at("2026-08-31"), at("2026-09-01")]).toEqual(["relieved", "relieved", "too-late"]);
  });
  it("counts in full where it is not eligible, or paid before 1 July 2018", () => {
    expect(taxableReward({ ...reward, eligible: false })).toMatchObject({
      taxable: yuan(100_000),
      exempt: 0,
      why: "not-eligible",
    });
    const early = { ...reward, receivedOn: day("2018-01-01"), paidOn: day("2018-06-30") };
    expect(taxableReward(early)).toMatchObject({ taxable: yuan(100_000), why: "before-relief" });
    expect(taxableReward({ ...early, paidOn: day("2018-07-01") }).why).toBe("relieved");
  });
  it("of an odd fen counts the larger half", () => {
    expect(taxableReward({ ...reward, cash: 3 })).toMatchObject({ taxable: 2, exempt: 1 });
  });
  it("tells days and amounts", () => {
    expect(explainTaxableReward(reward, taxableReward(reward)).map((step) => step.id)).toEqual([
      "tax-relief-months",
      "tax-relief-relieved",
    ]);
  });
});
